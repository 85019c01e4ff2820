import { createWriteStream } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

import { BSON, type ClientSession, type Db } from 'mongodb'

import { isRebuildable } from './isRebuildable'
import type { Source } from './writeArchive'

/**
 * Every collection of the blog as mongodump writes it, `<name>.bson` and `<name>.metadata.json` in one folder, so that mongorestore
 * reads it too. All of one moment where the server gives snapshots (a replica set or a cluster).
 */
export const dumpMongo = async ({
  database,
  into,
}: {
  database: Db
  into: string
}): Promise<{ sources: Source[]; isOneMoment: boolean }> => {
  const listed = await database.listCollections({}, { nameOnly: false }).toArray()
  const kept = listed.filter(
    ({ name, type }) => type !== 'view' && !name.startsWith('system.') && !isRebuildable(name),
  )
  const session = await snapshotSession(database)
  const sources: Source[] = []
  try {
    for (const { name, options } of kept as { name: string; options?: object }[]) {
      const documents = path.join(into, `${name}.bson`)
      const metadata = path.join(into, `${name}.metadata.json`)
      // A raw cursor gives each document as the bytes that a .bson file has.
      const cursor = database
        .collection(name)
        .find({}, { raw: true, ...(session ? { session } : {}) })
      // oxlint-disable-next-line no-await-in-loop -- one after the other: memory stays bounded
      await pipeline(
        Readable.from(cursor as AsyncIterable<Buffer>),
        createWriteStream(documents, { mode: 0o600 }),
      )
      // oxlint-disable-next-line no-await-in-loop -- as above
      const indexes = await database.collection(name).listIndexes().toArray()
      const content = { options: options ?? {}, indexes, collectionName: name, type: 'collection' }
      // oxlint-disable-next-line no-await-in-loop -- as above
      await writeFile(metadata, BSON.EJSON.stringify(content, { relaxed: false }))
      sources.push(
        { file: documents, path: `dump/blog/${name}.bson` },
        { file: metadata, path: `dump/blog/${name}.metadata.json` },
      )
    }
  } finally {
    await session?.endSession()
  }
  return { sources, isOneMoment: session !== null }
}

/**
 * A session whose reads are all of one moment, or null where the server has none. A server that only ignores the wish tells no time
 * of its snapshot; the driver keeps it without naming it in its types.
 */
const snapshotSession = async (database: Db): Promise<ClientSession | null> => {
  const session = database.client.startSession({ snapshot: true })
  try {
    await database.collection('users').findOne({}, { session, projection: { _id: 1 } })
    if ((session as { snapshotTime?: unknown }).snapshotTime) return session
  } catch {
    // A server without a replica set refuses.
  }
  await session.endSession()
  return null
}
