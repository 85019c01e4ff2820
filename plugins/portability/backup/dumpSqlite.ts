import { existsSync } from 'node:fs'
import path from 'node:path'

import { backupError } from './backupError'
import { keptFiles, migrationsOf, placeOfFile, withFile } from './sqliteFiles'
import type { Source } from './writeArchive'

/**
 * Copies of the database files, each as of one moment while the blog goes on writing: SQLite's own `VACUUM INTO`, which reads in one
 * transaction. The file itself is never copied: what the write-ahead log has would be missing.
 */
export const dumpSqlite = async ({
  databaseUrl,
  into,
}: {
  databaseUrl: string
  into: string
}): Promise<{ sources: Source[]; migrations: string[] }> => {
  const { file, directory } = placeOfFile(databaseUrl)
  if (!existsSync(file)) {
    throw backupError(
      'no-database',
      `There is no database at ${file}. Set DATABASE_URL to the blog's.`,
    )
  }
  const sources: Source[] = []
  for (const name of keptFiles) {
    const from = name === 'blog.db' ? file : path.join(directory, name)
    if (!existsSync(from)) continue
    const copy = path.join(into, name)
    // oxlint-disable-next-line no-await-in-loop -- one after the other: both use the same disk
    await withFile(from, async (client) => {
      await client.execute({ sql: 'vacuum into ?', args: [copy] })
    })
    sources.push({ file: copy, path: `database/${name}` })
  }
  return { sources, migrations: await migrationsOf(path.join(into, 'blog.db')) }
}
