import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { MongoClient } from 'mongodb'
import type { FingerprintStore } from '../domain/fingerprintStore'
import { mongoStore } from '../store/mongoStore'
import { sqliteStore } from '../store/sqliteStore'

/**
 * The fingerprints of the blog at an address, for a command that starts no Payload. `close` also closes the connection.
 * @param databaseUrl as `DATABASE_URL` has it: `file:data/blog.db` (the fingerprints are in `index.db` beside it, whose folder is
 * made when it is not there) or `mongodb://…`, `mongodb+srv://…` with the database's name
 * @throws an error with the code `database-address` when it is neither
 */
export async function openFingerprintStoreAt(databaseUrl: string): Promise<FingerprintStore> {
  if (databaseUrl.startsWith('file:')) {
    const file = databaseUrl.slice('file:'.length).replace(/^\/\/(localhost)?(?=\/)/, '')
    const folder = path.dirname(path.resolve(file))
    mkdirSync(folder, { recursive: true })
    return sqliteStore({ url: `file:${path.join(folder, 'index.db')}` })
  }
  if (!/^mongodb(\+srv)?:/.test(databaseUrl))
    throw Object.assign(
      new Error(
        'The database address begins with neither file: nor mongodb:. Set DATABASE_URL to file:data/blog.db or mongodb://….',
      ),
      { code: 'database-address' },
    )
  const client = await new MongoClient(databaseUrl).connect()
  try {
    const store = await mongoStore({ database: client.db() })
    return { ...store, close: () => client.close() }
  } catch (error) {
    await client.close()
    throw error
  }
}
