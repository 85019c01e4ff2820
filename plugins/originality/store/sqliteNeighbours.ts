import type { Database } from 'libsql'
import { byWeight } from '../domain/byWeight'
import type { FingerprintStore, Neighbour } from '../domain/fingerprintStore'
import { blockSize } from './blockSize'
import { firstPlaces } from './firstPlaces'
import { knownPrints } from './knownPrints'
import { rarestWithin } from './rarestWithin'
import { tallyHits, type Hits } from './tallyHits'

type Question = Parameters<FingerprintStore['neighbours']>[0]

/** Documents of a fingerprint in a block that come with their count; those of a common one are asked for apart. */
const fewHolders = 48

/** A fingerprint that some document has: how many, and their keys as far as they were read. */
type Known = { print: number; holders: number; blocks: [block: number, hex: string | null][] }

/**
 * Answers `neighbours` of the SQLite store: the documents of each fingerprint, those of common ones as far as the budget goes, and the names of the
 * heaviest.
 */
export function sqliteNeighbours(options: {
  database: Database
  budget: number
}): (question: Question) => Neighbour[] {
  const { database, budget } = options
  const known = knownPrints(database)
  // Answers of many small rows come as one text: to make a row and its values costs more than to find it.
  const rowsOf = `json_each(?1) j cross join fingerprint_prints p
    on p.block = j.value >> 32 and p.print = (j.value & 4294967295) - 2147483648`
  const find = database
    .prepare(
      `select group_concat(p.print || ' ' || p.block || ' ' || (length(p.documents) / 2) || ' ' ||
          case when length(p.documents) <= ${fewHolders * 2} then hex(p.documents) else '' end),
          (select documents from fingerprint_count)
        from ${rowsOf}`,
    )
    .raw()
  const gather = database
    .prepare(
      `select group_concat(p.print || ' ' || p.block || ' ' || hex(substr(p.documents, 1, ?2 * 2)))
        from ${rowsOf}`,
    )
    .raw()
  const name = database
    .prepare(
      `select json_group_array(json_array(d.key, d.name, hex(d.sketch)))
        from json_each(?1) j cross join fingerprint_documents d on d.key = j.value
        where (?2 is null or substr(d.name, 1, instr(d.name, ':') - 1) in (select value from json_each(?2)))
          and d.name not in (select value from json_each(?3))`,
    )
    .raw()

  /** How many documents there are, and the fingerprints that some of them have. */
  function findKnown(prints: Int32Array): { documents: number; known: Known[] } {
    const found = new Map<number, Known>()
    const rows = find.all(`[${known(prints).join()}]`) as [string | null, number][]
    for (const row of answer(rows)) {
      const [text, block, holders, hex] = row.split(' ') as [string, string, string, string]
      const print = Number(text)
      let one = found.get(print)
      if (one === undefined) found.set(print, (one = { print, holders: 0, blocks: [] }))
      one.holders += Number(holders)
      one.blocks.push([Number(block), hex === '' ? null : hex])
    }
    return { documents: rows[0]![1], known: [...found.values()] }
  }

  /** The keys of the documents of each chosen fingerprint. */
  function holdersOf(chosen: readonly Known[]): number[][] {
    const unread = chosen.filter(({ blocks }) => blocks.some(([, hex]) => hex === null))
    const read = new Map<string, string>()
    // A common one that was taken for want of others is looked at as far as the budget goes.
    if (unread.length > 0)
      for (const row of answer(
        gather.all(
          `[${unread.flatMap(({ print, blocks }) => blocks.map(([block]) => block * 4_294_967_296 + 2_147_483_648 + print)).join()}]`,
          budget,
        ),
      )) {
        const [print, block, hex] = row.split(' ') as [string, string, string]
        read.set(`${print} ${block}`, hex)
      }
    return chosen.map(({ print, blocks }) =>
      blocks.flatMap(([block, hex]) => keysOf(block, hex ?? read.get(`${print} ${block}`) ?? '')),
    )
  }

  return ({ prints, places: given, reach = Infinity, kinds, except = [], limit }) => {
    const places = firstPlaces({ prints, ...(given && { places: given }) })
    if (places.size === 0) return []
    const { documents, known } = findKnown(Int32Array.from(places.keys()).sort())
    const chosen = rarestWithin({ counted: known, budget })
    if (chosen.length === 0) return []
    const holders = holdersOf(chosen)
    const found = tallyHits({
      found: chosen.map(({ print, holders: count }, index) => ({
        place: places.get(print)!,
        weight: Math.log((documents + 1) / count),
        holders: holders[index]!,
      })),
      reach,
    })
    const heaviestFirst = [...found].toSorted(
      ([, a], [, b]) => b.peak - a.peak || b.weight - a.weight,
    )
    for (let wanted = limit + except.length; ; wanted *= 8) {
      const [[listed]] = name.all(
        JSON.stringify(upTo(heaviestFirst, wanted).map(([key]) => key)),
        kinds === undefined ? null : JSON.stringify(kinds),
        JSON.stringify(except),
      ) as [[string]]
      const named = JSON.parse(listed) as [number, string, string][]
      if (named.length < limit && wanted < found.size) continue
      return named
        .map(([key, document, sketch]) => {
          const { hits, weight, peak, place } = found.get(key)!
          return {
            document,
            hits,
            weight,
            peak,
            place,
            sketch: new Uint8Array(Buffer.from(sketch, 'hex')),
          }
        })
        .toSorted(byWeight)
        .slice(0, limit)
    }
  }
}

/** The first so many, and those that are as heavy as the last of them: which of them comes first only their names tell. */
function upTo(heaviestFirst: readonly [number, Hits][], wanted: number): readonly [number, Hits][] {
  const last = heaviestFirst[wanted - 1]?.[1]
  if (last === undefined) return heaviestFirst
  const end = heaviestFirst.findIndex(
    ([, { peak, weight }], index) =>
      index >= wanted &&
      (peak < last.peak - 1e-9 || (peak < last.peak + 1e-9 && weight < last.weight - 1e-9)),
  )
  return end < 0 ? heaviestFirst : heaviestFirst.slice(0, end)
}

/** Keys of a block from the hexadecimal digits of its postings, four for each. */
function keysOf(block: number, hex: string): number[] {
  const keys: number[] = []
  for (let at = 0; at < hex.length; at += 4)
    keys.push(block * blockSize + Number.parseInt(hex.slice(at, at + 4), 16))
  return keys
}

/** The parts of a one-column, one-row answer of `group_concat`; none of nothing. */
function answer(rows: unknown[]): string[] {
  const [[joined]] = rows as [[string | null, ...unknown[]]]
  return joined === null ? [] : joined.split(',')
}
