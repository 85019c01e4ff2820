import { Binary, type Db } from 'mongodb'
import { fingerprintSettings } from '../domain/fingerprintSettings'
import type { FingerprintStore, IndexedDocument } from '../domain/fingerprintStore'
import { hashWord } from '../domain/hashWord'
import { kindOf } from '../domain/kindOf'
import { type StoredPrints, mongoNeighbours, sampleLevel } from './mongoNeighbours'

/** Rises when the documents below change. */
const layout = 2

/** Documents in one write. */
const chunkSize = 500

/** Documents that one question may look at. */
const defaultBudget = 6_000

type StoredText = { _id: string; text: string }
type StoredVersion = { _id: string; version: number }

/**
 * Fingerprints in the collections `ekagro_prints` (a multikey index over 32-bit numbers) and `ekagro_print_texts` of a MongoDB
 * database; the connection belongs to who passes it in. On a cluster both are sharded by a hashed `_id` (docs/scaling.md).
 * A document is there when `ekagro_prints` has it: its text is written before and dropped after, so that a crash leaves at most a text
 * that is newer than its revision, which the next look at the revision makes good.
 * @param options.budget how many documents one question may look at
 */
export async function mongoStore(options: {
  database: Db
  budget?: number
}): Promise<FingerprintStore> {
  const { database } = options
  const prints = database.collection<StoredPrints>('ekagro_prints')
  const texts = database.collection<StoredText>('ekagro_print_texts')
  const versions = database.collection<StoredVersion>('ekagro_print_versions')

  async function clear(): Promise<void> {
    await prints.deleteMany({})
    await texts.deleteMany({})
  }

  const version = layout * 1_000 + fingerprintSettings.version
  const found = await versions.findOne({ _id: 'fingerprints' })
  if (found?.version !== version) {
    await clear()
    await versions.replaceOne({ _id: 'fingerprints' }, { version }, { upsert: true })
  }
  await prints.createIndex({ prints: 1 })
  await prints.createIndex({ sample: 1 })

  const neighbours = mongoNeighbours({ prints, budget: options.budget ?? defaultBudget })

  async function putChunk(chunk: readonly IndexedDocument[], level: number): Promise<void> {
    await texts.bulkWrite(
      chunk.map(({ document, text }) => ({
        replaceOne: { filter: { _id: document }, replacement: { text }, upsert: true },
      })),
      { ordered: false },
    )
    await prints.bulkWrite(
      chunk.map(({ document, revision, prints: given, sketch }) => {
        const distinct = [...new Set(given)]
        const own = Math.clz32(hashWord(document))
        return {
          replaceOne: {
            filter: { _id: document },
            replacement: {
              kind: kindOf(document),
              revision,
              prints: distinct,
              ...(sketch && { sketch: new Binary(sketch) }),
              level: own,
              ...(own >= level && { sample: distinct }),
            },
            upsert: true,
          },
        }
      }),
      { ordered: false },
    )
  }

  return {
    async put(documents) {
      const latest = [...new Map(documents.map((one) => [one.document, one])).values()]
      if (latest.length === 0) return
      const before = await prints.estimatedDocumentCount()
      for (let from = 0; from < latest.length; from += chunkSize)
        // oxlint-disable-next-line no-await-in-loop -- one chunk after the other bounds what is under way
        await putChunk(latest.slice(from, from + chunkSize), sampleLevel(before + from))
    },
    async drop(documents) {
      const filter = { _id: { $in: [...documents] } }
      await prints.deleteMany(filter)
      await texts.deleteMany(filter)
    },
    neighbours,
    async texts(documents) {
      const filter = { _id: { $in: [...documents] } }
      const [there, kept] = await Promise.all([
        prints.find(filter, { projection: { _id: 1 } }).toArray(),
        texts.find(filter).toArray(),
      ])
      const names = new Set(there.map(({ _id }) => _id))
      return new Map(kept.filter(({ _id }) => names.has(_id)).map(({ _id, text }) => [_id, text]))
    },
    async revisions(documents) {
      const rows = await prints
        .find({ _id: { $in: [...documents] } }, { projection: { revision: 1 } })
        .toArray()
      return new Map(rows.map(({ _id, revision }) => [_id, revision]))
    },
    async list({ kind, after = '', limit }) {
      const rows = await prints
        .find(
          { _id: { $gt: after, $gte: `${kind}:`, $lt: `${kind};` } },
          { projection: { _id: 1 }, sort: { _id: 1 }, limit },
        )
        .toArray()
      return rows.map(({ _id }) => _id)
    },
    count: () => prints.countDocuments({}),
    clear,
    close: async () => {},
  }
}
