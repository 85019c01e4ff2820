import type { ImportDimension, ParsedImport } from '../imported'
import { type CsvRecord, readCsv } from '../readCsv'
import { readDay, readDecimal, readWhole } from '../readNumbers'
import { rowTable } from '../rowTable'
import type { TextFile } from '../textFile'
import { kindOfTable } from './kindOfTable'
import type { TableKind } from './tableKinds'

const dimensionOf: Record<Exclude<TableKind, 'date'>, ImportDimension> = {
  query: 'query',
  page: 'page',
  country: 'country',
  device: 'device',
  appearance: 'appearance',
}

type Table = { file: string; kind: TableKind | null; records: CsvRecord[] }

/** Whether a table has the five columns of Search Console: a name, clicks, impressions, a share of a hundred, a position. */
export const isSearchConsole = ({ text }: TextFile): boolean => {
  let isIt = false
  let seen = 0
  // The head alone: a table is known by its second record, and a query may go over lines.
  readCsv({
    text: text.slice(0, 20_000),
    onRecord: ({ cells }) => {
      seen += 1
      if (seen !== 2) return
      isIt = cells.length === 5 && figuresOf(cells) !== null && cells[3]!.includes('%')
    },
    onBad: () => {},
  })
  return isIt
}

/** Whether a table with nothing but a heading may be one of an export, such as that of search appearances. */
const isEmptyTable = (records: readonly CsvRecord[]): boolean => records.length === 0

/**
 * Reads the tables of an export of Search Console's performance report, in any language of its screens. The tables tell nothing of their time
 * but the one by days: its first and last day stand for all.
 */
export const readSearchConsole = (files: readonly TextFile[]): ParsedImport => {
  const table = rowTable()
  const tables = files.map(({ name, text }): Table & { width: number } => {
    const records: CsvRecord[] = []
    let heading: string[] | null = null
    readCsv({
      text,
      onRecord: (record) => {
        if (heading === null) heading = record.cells
        else records.push(record)
      },
      onBad: (line, reason) => table.bad({ file: name, line, reason }),
    })
    const [first = '', ...others] = heading ?? ([] as string[])
    const labels = records.map(({ cells }) => cells[0] ?? '')
    return {
      file: name,
      records,
      width: others.length + 1,
      kind: kindOfTable({ heading: first, labels }),
    }
  })
  const days = tables
    .filter(({ kind }) => kind === 'date')
    .flatMap(({ records }) => records.map(({ cells }) => readDay(cells[0] ?? '')))
    .filter((day) => day !== null)
    .toSorted()
  const [from = '', to = from] = [days[0], days.at(-1)]
  for (const { file, kind, records, width } of tables) {
    if (isEmptyTable(records)) continue
    // Filters.csv has two columns and says what was asked for.
    if (kind === null || width !== 5) {
      table.unknownTable(file)
      continue
    }
    for (const { cells, line } of records) {
      const figures = figuresOf(cells)
      const value = (cells[0] ?? '').trim()
      if (figures === null) {
        table.bad({ file, line, reason: 'no clicks, impressions and position' })
        continue
      }
      if (kind !== 'date') {
        table.add({ dimension: dimensionOf[kind], from, to, value, figures })
        continue
      }
      const day = readDay(value)
      if (day === null) table.bad({ file, line, reason: 'no day' })
      else table.add({ dimension: 'total', from: day, to: day, value: '', figures })
    }
  }
  return table.done('search-console')
}

const figuresOf = (
  cells: readonly string[],
): { clicks: number; impressions: number; position?: number } | null => {
  const clicks = readWhole(cells[1] ?? '')
  const impressions = readWhole(cells[2] ?? '')
  if (clicks === null || impressions === null) return null
  const position = readDecimal(cells[4] ?? '')
  // A day without impressions has no position.
  return { clicks, impressions, ...(position !== null && { position }) }
}
