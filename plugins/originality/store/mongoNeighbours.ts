import type { Binary, Collection } from 'mongodb'
import { byWeight } from '../domain/byWeight'
import type { FingerprintStore } from '../domain/fingerprintStore'
import { firstPlaces } from './firstPlaces'
import { rarestWithin } from './rarestWithin'
import { tallyHits } from './tallyHits'

/** A document as `ekagro_prints` keeps it. */
export type StoredPrints = {
  _id: string
  kind: string
  revision: string
  prints: number[]
  sketch?: Binary
  /** How many halvings of the sample it outlives: the leading zeros of the hash of its name. */
  level: number
  /** Its fingerprints once more, when it was in the sample at the time it was put. */
  sample?: number[]
}

const nothing = new Uint8Array(0)

/** Documents in the sample, about: from here to twice as many. */
const sampleSize = 1_000

/** The least level of documents in the sample of so many documents: all of them are in it while they are few. */
export const sampleLevel = (documents: number): number =>
  Math.max(0, Math.floor(Math.log2(Math.max(1, documents / sampleSize))))

/**
 * Answers `neighbours` of the MongoDB store in two queries, each of which a cluster sends to all shards at once. How common a
 * fingerprint is comes from a sample of the documents, which costs the same at any size; then the documents with the rarest
 * come with the fingerprints they share, and their weights follow from how many came.
 */
export function mongoNeighbours(options: {
  prints: Collection<StoredPrints>
  budget: number
}): FingerprintStore['neighbours'] {
  const { prints: collection, budget } = options

  async function countInSample(
    prints: readonly number[],
    level: number,
  ): Promise<{ print: number; holders: number }[]> {
    const rows = await collection
      .aggregate<{ _id: number; holders: number }>([
        { $match: { sample: { $in: prints }, ...(level > 0 && { level: { $gte: level } }) } },
        { $project: { _id: 0, shared: { $setIntersection: ['$sample', prints] } } },
        { $unwind: '$shared' },
        { $group: { _id: '$shared', holders: { $sum: 1 } } },
      ])
      .toArray()
    const counted = new Map(rows.map(({ _id, holders }) => [_id, holders * 2 ** level]))
    // While all are in the sample, what is not there is nowhere; later it is in a fraction of a sampled document's worth.
    return level === 0
      ? [...counted].map(([print, holders]) => ({ print, holders }))
      : prints.map((print) => ({ print, holders: counted.get(print) ?? 1 }))
  }

  return async ({ prints, places: given, reach = Infinity, kinds, except = [], limit }) => {
    const places = firstPlaces({ prints, ...(given && { places: given }) })
    const distinct = [...places.keys()]
    const documents = await collection.estimatedDocumentCount()
    if (distinct.length === 0 || documents === 0) return []
    const counted = await countInSample(distinct, sampleLevel(documents))
    const chosen = rarestWithin({ counted, budget }).map(({ print }) => print)
    if (chosen.length === 0) return []
    const rows = await collection
      .aggregate<{ _id: string; kind: string; sketch?: Binary; shared: number[] }>(
        [
          { $match: { prints: { $in: chosen } } },
          { $limit: budget },
          { $project: { kind: 1, sketch: 1, shared: { $setIntersection: ['$prints', chosen] } } },
        ],
        { batchSize: budget },
      )
      .toArray()
    const holders = new Map<number, (typeof rows)[number][]>()
    for (const row of rows) {
      for (const print of row.shared) {
        const known = holders.get(print)
        if (known === undefined) holders.set(print, [row])
        else known.push(row)
      }
    }
    const tallied = tallyHits({
      found: Array.from(holders, ([print, held]) => ({
        place: places.get(print)!,
        weight: Math.log((documents + 1) / held.length),
        holders: held,
      })),
      reach,
    })
    const hidden = new Set(except)
    return [...tallied]
      .filter(
        ([{ _id, kind }]) => !hidden.has(_id) && (kinds === undefined || kinds.includes(kind)),
      )
      .map(([{ _id, sketch }, { hits, weight, peak, place }]) => ({
        document: _id,
        hits,
        weight,
        peak,
        place,
        sketch: sketch?.buffer ?? nothing,
      }))
      .toSorted(byWeight)
      .slice(0, limit)
  }
}
