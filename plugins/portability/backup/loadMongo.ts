import { createReadStream } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

import { BSON, type Db, type Document, type IndexDescription } from 'mongodb'

import { backupError } from './backupError'

const batchBytes = 8 * 1024 * 1024
const batchDocuments = 1_000
/** The largest document that MongoDB has, with room for its frame. */
const largestDocument = 17 * 1024 * 1024

/**
 * Puts the collections of a dump into a database that is emptied first, types of numbers and dates as they were, and makes their
 * indexes as they were.
 */
export const loadMongo = async ({
  database,
  from,
}: {
  database: Db
  from: string
}): Promise<void> => {
  await database.dropDatabase()
  const names = (await readdir(from)).filter((name) => name.endsWith('.bson'))
  for (const file of names.toSorted()) {
    const name = file.slice(0, -'.bson'.length)
    // oxlint-disable-next-line no-await-in-loop -- one collection after the other: memory stays bounded
    await loadCollection({ database, from, name })
  }
}

const loadCollection = async (options: {
  database: Db
  from: string
  name: string
}): Promise<void> => {
  const { database, from, name } = options
  const text = await readFile(path.join(from, `${name}.metadata.json`), 'utf8')
  const metadata = BSON.EJSON.parse(text, { relaxed: true }) as {
    options?: object
    indexes?: (IndexDescription & { ns?: string })[]
  }
  const collection = await database.createCollection(name, metadata.options ?? {})
  for await (const batch of batchesOf(path.join(from, `${name}.bson`))) {
    await collection.insertMany(batch, { ordered: true })
  }
  const indexes = (metadata.indexes ?? []).filter((index) => index.name !== '_id_')
  if (indexes.length === 0) return
  await collection.createIndexes(indexes.map(({ ns: _ns, ...index }) => index))
}

async function* batchesOf(file: string): AsyncGenerator<Document[], void> {
  let batch: Document[] = []
  let bytes = 0
  let rest: Buffer = Buffer.alloc(0)
  for await (const chunk of createReadStream(file, { highWaterMark: 1024 * 1024 })) {
    rest = Buffer.concat([rest, chunk as Buffer])
    let start = 0
    while (rest.length - start >= 4) {
      const length = rest.readInt32LE(start)
      if (length < 5 || length > largestDocument) throw brokenFile(file)
      if (rest.length - start < length) break
      // promoteValues: false keeps a double of 1 a double; written back it has the same bytes.
      batch.push(
        BSON.deserialize(rest.subarray(start, start + length), {
          promoteValues: false,
          bsonRegExp: true,
        }),
      )
      start += length
      bytes += length
      if (batch.length < batchDocuments && bytes < batchBytes) continue
      yield batch
      batch = []
      bytes = 0
    }
    rest = rest.subarray(start)
  }
  if (rest.length > 0) throw brokenFile(file)
  if (batch.length > 0) yield batch
}

const brokenFile = (file: string): Error =>
  backupError('damaged', `${path.basename(file)} ends within a document. Take another backup.`)
