import type { Range } from '../trafficStore'
import type { ImportDimension, ImportedFigures, ImportedRow, ImportSource } from './imported'

/** One import as it is kept: where its figures come from. */
export type ImportRecord = {
  /** Hash of the file. */
  file: string
  name: string
  source: ImportSource
  /** When it was kept, ISO 8601. */
  at: string
  rows: number
  /** First and last day that a row of it tells of; null where none tells its time. */
  from: string | null
  to: string | null
}

/** What is asked of imported figures: rows that lie in the range whole, or have no time of their own. */
export type ImportedQuestion = Range & {
  dimension: ImportDimension
  source?: ImportSource
  limit: number
}

/** A figure with the source that counted it. */
export type FoundRow = ImportedRow & { source: ImportSource }

/** Rows of one source, dimension and time, which a later export replaces as one. Without a time `from` and `to` are empty. */
export type ImportedTable = Range & {
  source: ImportSource
  dimension: ImportDimension
  rows: number
}

/** A value with its figures of several tables added up. */
export type ImportedSum = { value: string; figures: ImportedFigures }

/**
 * Where imported figures are kept, apart from hits. A table of one source, dimension and time stands in place of the one before;
 * so the same file again, or a later export of the same days, counts nothing twice. Every adapter passes
 * `tests/contracts/importedStore.ts`.
 */
export type ImportedStore = {
  /**
   * Keeps the rows of a file. For each dimension and time that the file tells of, what the source told before goes; with `isAdded` only
   * what the same file told before, since a day may be in two of its files (logs are cut at any hour).
   */
  put(options: {
    record: Pick<ImportRecord, 'file' | 'name' | 'source' | 'at'>
    rows: readonly ImportedRow[]
    isAdded: boolean
  }): Promise<void>
  /** Rows with the most views, clicks or visits first, then by value. */
  rows(question: ImportedQuestion): Promise<FoundRow[]>
  /** Tables that lie in the range whole, or have no time of their own, by source, dimension and time. */
  tables(range: Range): Promise<ImportedTable[]>
  /** Values of some tables, each with its figures added up (`addFigures`), the heaviest first, then by value. */
  sums(options: {
    source: ImportSource
    dimension: ImportDimension
    tables: readonly Range[]
    limit: number
  }): Promise<ImportedSum[]>
  /** Imports that some row is kept of, the latest first. */
  imports(): Promise<ImportRecord[]>
  /** Forgets the rows of a file. Returns how many went. */
  remove(file: string): Promise<number>
  close(): Promise<void>
}
