import { setImmediate as turn } from 'node:timers/promises'

import type { Db } from 'mongodb'
import { factsKeyText } from '../domain/factsKeyText'
import type { FactsBasis, FactsKey, FactsRow, FactsStore, WantedFacts } from '../domain/factsStore'
import { sameBasis } from '../domain/sameBasis'
import { chunks } from './chunks'

/** A row as MongoDB keeps it. Facts are JSON text: their keys may hold dots and dollars, and come back in order. */
type StoredFacts = FactsKey & FactsBasis & { _id: string; facts: string; computedAt: string }

const chunkSize = 200
/** Rows in one text, at least. */
const textsAtOnce = 200
/** Facts that are parsed before others get their turn. */
const numbersAtOnce = 100

/** Facts in the collection `ekagro_facts` of a MongoDB database; the connection belongs to who passes it in. */
export async function mongoFactsStore({ database }: { database: Db }): Promise<FactsStore> {
  const collection = database.collection<StoredFacts>('ekagro_facts')
  await collection.createIndex({ collection: 1, id: 1, state: 1 })

  return {
    put: async (rows) => {
      // The last row of a key stays, and writes of one call may then run in any order.
      const latest = new Map(rows.map((row) => [factsKeyText(row), row]))
      for (const piece of chunks({ items: [...latest], size: chunkSize }))
        await collection.bulkWrite(
          piece.map(([key, { facts, ...row }]) => ({
            replaceOne: {
              filter: { _id: key },
              replacement: { ...row, facts: JSON.stringify(facts ?? null) },
              upsert: true,
            },
          })),
          { ordered: false },
        )
    },

    get: async ({ collection: slug, ids, state }) => {
      const found: FactsRow[] = []
      for (const piece of chunks({ items: ids, size: chunkSize }))
        for await (const row of collection.find({ collection: slug, state, id: { $in: piece } }))
          found.push(rowFrom(row))
      return found
    },

    read: async function* ({ collection: slug, state, analyser }) {
      const wanted = { collection: slug, state, ...(analyser === undefined ? {} : { analyser }) }
      const cursor = collection.find(wanted, { batchSize: chunkSize })
      for await (const row of cursor) yield rowFrom(row)
    },

    texts: async function* ({ collection: slug, state, ids }) {
      const query = (wanted: object) =>
        collection
          .find({ collection: slug, state, ...wanted }, { batchSize: chunkSize })
          // The index has this order, so nothing is sorted.
          .sort({ collection: 1, id: 1, state: 1 })
      const cursors = ids
        ? [...chunks({ items: ids, size: chunkSize })].map((piece) => query({ id: { $in: piece } }))
        : [query({})]
      for (const cursor of cursors) {
        let parts: string[] = []
        let id = ''
        for await (const row of cursor) {
          if (row.id !== id && parts.length >= textsAtOnce) {
            yield `[${parts.join(',')}]`
            parts = []
          }
          id = row.id
          const basis = [row.id, row.analyser, row.revision, row.analyserVersion, row.settingsHash]
          parts.push(`${JSON.stringify(basis).slice(0, -1)},${row.facts}]`)
        }
        if (parts.length > 0) yield `[${parts.join(',')}]`
      }
    },

    numbers: async ({ collection: slug, state, analyser, name }) => {
      const found = new Map<string, number>()
      const cursor = collection
        .find({ collection: slug, state, analyser }, { batchSize: numbersAtOnce })
        .project<{ id: string; facts: string }>({ _id: 0, id: 1, facts: 1 })
      while (await cursor.hasNext()) {
        for (const { id, facts } of cursor.readBufferedDocuments()) {
          const value = (JSON.parse(facts) as Record<string, unknown> | null)?.[name]
          if (typeof value === 'number') found.set(id, value)
        }
        await turn()
      }
      return found
    },

    stale: async (wanted) => {
      const stale: WantedFacts[] = []
      for (const piece of chunks({ items: wanted, size: chunkSize })) {
        const rows = await collection
          .find({ _id: { $in: piece.map(factsKeyText) } })
          .project<{ _id: string } & FactsBasis>({
            revision: 1,
            analyserVersion: 1,
            settingsHash: 1,
          })
          .toArray()
        const known = new Map(rows.map((row) => [row._id, row]))
        stale.push(
          ...piece.filter((one) => {
            const row = known.get(factsKeyText(one))
            return !row || !sameBasis(row, one)
          }),
        )
      }
      return stale
    },

    drop: async ({ collection: slug, id, state }) => {
      await collection.deleteMany({ collection: slug, id, ...(state && { state }) })
    },

    close: async () => {},
  }
}

function rowFrom({ _id, facts, ...row }: StoredFacts): FactsRow {
  return { ...row, facts: JSON.parse(facts) }
}
