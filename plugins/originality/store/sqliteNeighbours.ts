import type { Database } from 'libsql'
import type { FingerprintStore, Neighbour } from '../domain/fingerprintStore'
import { rarestWithin } from './rarestWithin'

type Question = Parameters<FingerprintStore['neighbours']>[0]

/**
 * Answers `neighbours` of the SQLite store: how many documents each fingerprint has, the documents of the rarest within the
 * budget, and the names of the heaviest.
 */
export function sqliteNeighbours(options: {
  database: Database
  budget: number
}): (question: Question) => Neighbour[] {
  const { database, budget } = options
  const count = database
    .prepare(
      `select value, (select sum(length(documents)) from fingerprint_prints where print = value) / 2 as holders
        from json_each(?) where holders > 0`,
    )
    .raw()
  const all = database.prepare('select documents from fingerprint_count').raw()
  const gather = database
    .prepare(
      `select j.key, p.block, p.documents from json_each(?) j
        cross join fingerprint_prints p on p.print = j.value`,
    )
    .raw()
  const name = database
    .prepare(
      `select d.key, d.name from json_each(?1) j cross join fingerprint_documents d on d.key = j.value
        where (?2 is null or substr(d.name, 1, instr(d.name, ':') - 1) in (select value from json_each(?2)))
          and d.name not in (select value from json_each(?3))`,
    )
    .raw()

  /** What the documents of the chosen fingerprints share with the question, by key. */
  function tally(
    chosen: readonly { print: number; holders: number }[],
  ): Map<number, { hits: number; weight: number }> {
    const documents = (all.all() as [number][])[0]![0]
    const found = new Map<number, { hits: number; weight: number }>()
    const rows = gather.all(JSON.stringify(chosen.map(({ print }) => print)))
    for (const row of rows) {
      const [place, block, holders] = row as [number, number, Buffer]
      const weight = Math.log((documents + 1) / chosen[place]!.holders)
      // A common one that was taken for want of others is looked at as far as the budget goes.
      const end = Math.min(holders.length, budget * 2)
      for (let at = 0; at < end; at += 2) {
        const key = block * 65_536 + holders.readUInt16BE(at)
        const known = found.get(key)
        if (known === undefined) found.set(key, { hits: 1, weight })
        else {
          known.hits += 1
          known.weight += weight
        }
      }
    }
    return found
  }

  return ({ prints, kinds, except = [], limit }) => {
    const distinct = Int32Array.from(new Set(prints)).toSorted()
    if (distinct.length === 0) return []
    const counted = count.all(`[${distinct.join()}]`) as [number, number][]
    const chosen = rarestWithin({
      counted: counted.map(([print, holders]) => ({ print, holders })),
      budget,
    })
    const found = tally(chosen)
    const weights = Float64Array.from(found.values(), ({ weight }) => weight).toSorted()
    for (let wanted = limit + except.length; ; wanted *= 8) {
      // Sums of the same weights in another order differ by less.
      const least = (weights[Math.max(0, weights.length - wanted)] ?? 0) - 1e-9
      const heaviest = [...found].filter(([, { weight }]) => weight >= least).map(([key]) => key)
      const named = name.all(
        JSON.stringify(heaviest),
        kinds === undefined ? null : JSON.stringify(kinds),
        JSON.stringify(except),
      ) as [number, string][]
      if (named.length < limit && heaviest.length < found.size) continue
      return named
        .map(([key, document]) => ({ document, ...found.get(key)! }))
        .toSorted(
          (a, b) => Math.round((b.weight - a.weight) * 1e9) || (a.document < b.document ? -1 : 1),
        )
        .slice(0, limit)
    }
  }
}
