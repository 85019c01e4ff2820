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
  // Answers of many small rows come as one text: to make a row and its values costs more than to find it.
  const count = database
    .prepare(
      `select group_concat(p.print || ' ' || (length(p.documents) / 2)) from json_each(?) j
        cross join fingerprint_prints p on p.print = j.value`,
    )
    .raw()
  const all = database.prepare('select documents from fingerprint_count').raw()
  const gather = database
    .prepare(
      `select group_concat(j.key || ' ' || p.block || ' ' || hex(substr(p.documents, 1, ?2 * 2))) from json_each(?1) j
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

  /** How many documents have each of these fingerprints; none when none has it. */
  function countHolders(prints: Int32Array): Map<number, number> {
    const counted = new Map<number, number>()
    for (const row of answer(count.all(`[${prints.join()}]`))) {
      const [print, holders] = row.split(' ')
      counted.set(Number(print), (counted.get(Number(print)) ?? 0) + Number(holders))
    }
    return counted
  }

  /** What the documents of the chosen fingerprints share with the question, by key. */
  function tally(
    chosen: readonly { print: number; holders: number }[],
  ): Map<number, { hits: number; weight: number }> {
    const documents = (all.all() as [number][])[0]![0]
    const weights = chosen.map(({ holders }) => Math.log((documents + 1) / holders))
    const found = new Map<number, { hits: number; weight: number }>()
    // A common one that was taken for want of others is looked at as far as the budget goes.
    const rows = answer(gather.all(JSON.stringify(chosen.map(({ print }) => print)), budget))
    for (const row of rows) {
      const [place, block, holders] = row.split(' ')
      const weight = weights[Number(place)]!
      for (let at = 0; at < holders!.length; at += 4) {
        const key = Number(block) * 65_536 + Number.parseInt(holders!.slice(at, at + 4), 16)
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
    const chosen = rarestWithin({
      counted: Array.from(countHolders(distinct), ([print, holders]) => ({ print, holders })),
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
      if (named.length < limit && wanted < found.size) continue
      return named
        .map(([key, document]) => ({ document, ...found.get(key)! }))
        .toSorted(
          (a, b) => Math.round((b.weight - a.weight) * 1e9) || (a.document < b.document ? -1 : 1),
        )
        .slice(0, limit)
    }
  }
}

/** The parts of a one-column, one-row answer of `group_concat`; none of nothing. */
function answer(rows: unknown[]): string[] {
  const [[joined]] = rows as [[string | null]]
  return joined === null ? [] : joined.split(',')
}
