import type { Database } from 'libsql'
import type { FingerprintStore, Neighbour } from '../domain/fingerprintStore'

type Question = Parameters<FingerprintStore['neighbours']>[0]

/** How far the first count goes: most fingerprints are in fewer documents. */
const firstCap = 64

/**
 * Answers `neighbours` of the SQLite store: counts the documents of each fingerprint, first up to a small cap and then the
 * common ones as far as the budget reaches, and gathers the postings of the rarest.
 */
export function sqliteNeighbours(options: {
  database: Database
  budget: number
}): (question: Question) => Neighbour[] {
  const { database, budget } = options
  const counts = database
    .prepare(
      `select value, (select count(*) from (
        select 1 from fingerprint_prints where print = value limit ?2)) as holders
      from json_each(?1) where holders > 0`,
    )
    .raw()
  const documents = database.prepare('select documents from fingerprint_count').raw()
  const gather = database
    .prepare(
      `with found as materialized (
        select p.document as key, count(*) as hits, sum(j.value ->> 1) as weight
        from json_each(?1) j cross join fingerprint_prints p on p.print = j.value ->> 0
        group by p.document
      )
      select d.name, hits, weight from found join fingerprint_documents d on d.key = found.key
      where (?2 is null or substr(d.name, 1, instr(d.name, ':') - 1) in (select value from json_each(?2)))
        and d.name not in (select value from json_each(?3))
      order by round(weight, 9) desc, d.name limit ?4`,
    )
    .raw()

  /** [fingerprint, documents that have it], rarest first, for as long as the budget lasts. */
  function chosen(prints: readonly number[]): [print: number, holders: number][] {
    const count = (some: readonly number[], cap: number) =>
      counts.all(JSON.stringify(some), cap) as [number, number][]
    const first = count(prints, firstCap)
    const rare = first.filter(([, holders]) => holders < firstCap)
    const common = first.filter(([, holders]) => holders >= firstCap).map(([print]) => print)
    const left = budget - rare.reduce((sum, [, holders]) => sum + holders, 0)
    if (common.length > 0 && (left > firstCap || rare.length === 0)) {
      const cap = Math.min(budget, Math.max(firstCap, Math.ceil((4 * left) / common.length))) + 1
      rare.push(...count(common, cap))
    }
    let visited = 0
    const rarestFirst = rare.toSorted((a, b) => a[1] - b[1] || a[0] - b[0])
    const end = rarestFirst.findIndex(([, holders], index) => {
      visited += holders
      return index > 0 && visited > budget
    })
    return end < 0 ? rarestFirst : rarestFirst.slice(0, end)
  }

  return ({ prints, kinds, except = [], limit }) => {
    const distinct = Array.from(new Set(prints)).toSorted((a, b) => a - b)
    if (distinct.length === 0) return []
    const all = (documents.all() as [number][])[0]![0]
    const weighed = chosen(distinct).map(([print, holders]) => [
      print,
      Math.log((all + 1) / holders),
    ])
    const rows = gather.all(
      JSON.stringify(weighed),
      kinds === undefined ? null : JSON.stringify(kinds),
      JSON.stringify(except),
      limit,
    ) as [string, number, number][]
    return rows.map(([document, hits, weight]) => ({ document, hits, weight }))
  }
}
