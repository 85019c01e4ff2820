import { existsSync } from 'node:fs'
import path from 'node:path'

import { withMongo } from './withMongo'
import type { BlogPlaces } from './backUp'
import { backupError } from './backupError'
import { mediaFiles } from './mediaFiles'
import { hasContent, hasTable, placeOfFile, withFile } from './sqliteFiles'

/**
 * Refuses a target that a server works on at this moment, and, unless forced, one that has something in it.
 * @throws Error with the code running or not-empty
 */
export const checkTarget = async ({
  places,
  force,
  now,
}: {
  places: BlogPlaces
  force: boolean
  now: number
}): Promise<void> => {
  if (await isServed(places.databaseUrl, now)) {
    throw backupError(
      'running',
      'A server of this blog is running. Stop it first; one that was killed counts as running for 30 seconds.',
    )
  }
  if (force) return
  const what = (await hasDocuments(places.databaseUrl))
    ? 'the database'
    : (await mediaFiles(places.mediaDirectory)).length > 0
      ? `the folder ${places.mediaDirectory}`
      : null
  if (what === null) return
  throw backupError(
    'not-empty',
    `There is something in ${what} already. Restore to an empty place, or say --force: what is there is then put aside (SQLite, media) or dropped (MongoDB).`,
  )
}

const isServed = async (databaseUrl: string, now: number): Promise<boolean> => {
  if (!databaseUrl.startsWith('file:')) {
    return withMongo(databaseUrl, async (database) => {
      const held = { _id: 'jobs' as never, until: { $gt: now } }
      return (await database.collection('ekagro_leases').countDocuments(held)) > 0
    })
  }
  const index = path.join(placeOfFile(databaseUrl).directory, 'index.db')
  if (!existsSync(index)) return false
  return withFile(index, async (client) => {
    if (!(await hasTable(client, 'leases'))) return false
    const sql = "select 1 from leases where name = 'jobs' and until > ?"
    return (await client.execute({ sql, args: [now] })).rows.length > 0
  })
}

const hasDocuments = async (databaseUrl: string): Promise<boolean> => {
  if (databaseUrl.startsWith('file:')) return hasContent(placeOfFile(databaseUrl).file)
  return withMongo(databaseUrl, async (database) => {
    for (const name of ['users', 'posts', 'pages']) {
      // oxlint-disable-next-line no-await-in-loop -- the first that has a document ends it
      if ((await database.collection(name).countDocuments({}, { limit: 1 })) > 0) return true
    }
    return false
  })
}
