import { mkdirSync } from 'node:fs'
import path from 'node:path'

import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { Config } from 'payload'

import { migrations } from '../migrations'

/**
 * SQLite for `file:…`, MongoDB for `mongodb://…`. Ids are texts that sort by time on
 * both (UUIDv7 here, ObjectId there), so that the two databases have one API. SQLite runs in WAL without transactions: with them most of ten parallel writes fail.
 */
export const chooseDatabase = (databaseUrl: string): Config['db'] => {
  if (!databaseUrl.startsWith('file:')) return mongooseAdapter({ url: databaseUrl })
  mkdirSync(
    path.dirname(path.resolve(/*turbopackIgnore: true*/ databaseUrl.slice('file:'.length))),
    { recursive: true },
  )
  return sqliteAdapter({
    client: { url: databaseUrl },
    idType: 'uuidv7',
    wal: true,
    busyTimeout: 5000,
    migrationDir: path.resolve(/*turbopackIgnore: true*/ process.cwd(), 'src/migrations'),
    prodMigrations: migrations,
  })
}
