import type { ImportDimension, ImportedFigures, ParsedImport } from '../imported'
import { plainPath } from '../plainPath'
import { readCsv } from '../readCsv'
import { readDay, readDecimal, readWhole } from '../readNumbers'
import { rowTable, type RowTable } from '../rowTable'
import type { TextFile } from '../textFile'
import { type Section, splitSections } from './splitSections'

type Role = ImportDimension | 'date' | 'nth-day'

/** What a column is about, by its heading; the first that fits. */
const roles: [heading: RegExp, role: Role][] = [
  [/^date$/i, 'date'],
  [/^nth day$/i, 'nth-day'],
  [/^page path|^page location|^landing page/i, 'page'],
  [/^country(?: id)?$/i, 'country'],
  [/^device category$/i, 'device'],
  [/^browser$/i, 'browser'],
  [/channel group/i, 'channel'],
  [/source \/ medium|source$/i, 'source'],
  [/campaign/i, 'campaign'],
]
const figureColumns: [heading: RegExp, figure: keyof ImportedFigures][] = [
  [/^(?:screen )?(?:page ?)?views$/i, 'views'],
  [/^sessions$/i, 'visits'],
  [/^(?:active |total )?users$/i, 'visitors'],
  [/^user engagement(?: duration)?$/i, 'engagedSeconds'],
]

/** Whether a file is an export of a report of Google Analytics 4: it begins with lines of `#`, and one of them tells a date of eight digits. */
export const isGa4 = ({ text }: TextFile): boolean =>
  /^\ufeff?#/.test(text) && /^#[^\n]*:\s*\d{8}\s*$/m.test(text.slice(0, 4_000))

/**
 * Reads the tables of an export of Google Analytics 4 in English. Its comments tell the time of the tables without days. A table with more than one
 * dimension counts by the first that is known.
 */
export const readGa4 = (files: readonly TextFile[]): ParsedImport => {
  const table = rowTable()
  for (const file of files)
    for (const section of splitSections(file.text)) readSection({ file: file.name, section, table })
  return table.done('ga4')
}

const readSection = (options: { file: string; section: Section; table: RowTable }): void => {
  const { file, section, table } = options
  const { from, to } = section
  let names: string[] | null = null
  let columns: { role: Role | undefined; figure: keyof ImportedFigures | undefined }[] = []
  let isKnown = false
  readCsv({
    text: section.text,
    firstLine: section.firstLine,
    onBad: (line, reason) => table.bad({ file, line, reason }),
    onRecord: ({ cells, line }) => {
      if (names === null) {
        names = cells
        columns = cells.map((cell) => ({
          role: roles.find(([heading]) => heading.test(cell.trim()))?.[1],
          figure: figureColumns.find(([heading]) => heading.test(cell.trim()))?.[1],
        }))
        isKnown = columns.some(({ role }) => role) && columns.some(({ figure }) => figure)
        if (!isKnown) table.unknownTable(`${file}, line ${line}`)
        return
      }
      if (!isKnown || isGrandTotal(cells)) return
      const figures: ImportedFigures = {}
      for (const [index, { figure }] of columns.entries()) {
        if (figure === undefined || figures[figure] !== undefined) continue
        const value = readWhole(cells[index] ?? '') ?? readDecimal(cells[index] ?? '')
        if (value === null) return table.bad({ file, line, reason: `no number in ${names[index]}` })
        figures[figure] = value
      }
      const time = timeOf({ cells, columns, from, to })
      if (time === null) return table.bad({ file, line, reason: 'no date' })
      const at = columns.findIndex(({ role }) => role && role !== 'date' && role !== 'nth-day')
      const dimension = (columns[at]?.role ?? 'total') as ImportDimension
      table.add({ dimension, ...time, value: valueOf(dimension, cells[at] ?? ''), figures })
    },
  })
}

const isGrandTotal = (cells: readonly string[]): boolean =>
  cells[0] === '' || cells.some((cell) => /^grand total$/i.test(cell))

const timeOf = (options: {
  cells: readonly string[]
  columns: readonly { role: Role | undefined }[]
  from: string
  to: string
}): { from: string; to: string } | null => {
  const { cells, columns, from, to } = options
  const at = columns.findIndex(({ role }) => role === 'date' || role === 'nth-day')
  if (at < 0) return { from, to }
  const text = cells[at] ?? ''
  if (columns[at]!.role === 'date') {
    const day = readDay(text)
    return day === null ? null : { from: day, to: day }
  }
  const number = readWhole(text)
  if (number === null || from === '' || number > 36_600) return null
  const day = new Date(Date.parse(from) + number * 86_400_000).toISOString().slice(0, 10)
  return { from: day, to: day }
}

const valueOf = (dimension: ImportDimension, text: string): string => {
  if (dimension === 'page') return plainPath(text)
  if (dimension === 'device') return text.toLowerCase()
  return dimension === 'source' && /^\(?direct\)?(?: \/ \(none\))?$/i.test(text) ? '' : text
}
