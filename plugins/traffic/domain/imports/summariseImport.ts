import type { Range } from '../trafficStore'
import type { ImportDimension, ParsedImport } from './imported'
import { type Trust, trustOf } from './trustOf'

/** What a file says, without its rows. */
export type ImportSummary = Omit<ParsedImport, 'rows'> & {
  trust: Trust
  /** First and last day that a row tells of; null where none tells its time. */
  from: string | null
  to: string | null
  /** Rows by dimension. */
  rows: Partial<Record<ImportDimension, number>>
  /** What the file tells of: each dimension and time once. */
  tables: (Range & { dimension: ImportDimension })[]
}

/** Tells of a file that was read what it is, its period, and how much of it was understood. */
export const summariseImport = ({ rows, ...parsed }: ParsedImport): ImportSummary => {
  const counts: Partial<Record<ImportDimension, number>> = {}
  const tables = new Map<string, ImportSummary['tables'][number]>()
  let first: string | null = null
  let last: string | null = null
  for (const { dimension, from, to } of rows) {
    counts[dimension] = (counts[dimension] ?? 0) + 1
    tables.set(`${dimension} ${from} ${to}`, { dimension, from, to })
    if (from === '') continue
    if (first === null || from < first) first = from
    if (last === null || to > last) last = to
  }
  return {
    ...parsed,
    trust: trustOf(parsed.source),
    from: first,
    to: last,
    rows: counts,
    tables: [...tables.values()],
  }
}
