import type { ImportDimension, ImportedFigures, ParsedImport } from '../imported'
import { plainPath } from '../plainPath'
import { readCsv } from '../readCsv'
import { readDay, readWhole } from '../readNumbers'
import { rowTable, type RowTable } from '../rowTable'
import type { TextFile } from '../textFile'

/** Columns that say what a table is about, the telling one first. Tables of other columns are not kept: entry and exit pages, systems, events. */
const subjects: [column: string, dimension: ImportDimension][] = [
  ['page', 'page'],
  ['source', 'source'],
  ['country', 'country'],
  ['device', 'device'],
  ['browser', 'browser'],
]
const unkept = ['entry_page', 'exit_page', 'operating_system', 'name', 'event_name', 'property']

const figureColumns: [column: string, figure: keyof ImportedFigures][] = [
  ['pageviews', 'views'],
  ['visits', 'visits'],
  ['visitors', 'visitors'],
  ['time_on_page', 'engagedSeconds'],
  ['total_time_on_page', 'engagedSeconds'],
]

const headerOf = (text: string): string[] =>
  text
    .slice(0, 1_000)
    .replace(/^\ufeff/, '')
    .split(/\r?\n/, 1)[0]!
    .split(',')
    .map((name) => name.replaceAll('"', '').trim())

/** Whether a file is one of the tables of an export of Plausible. */
export const isPlausible = ({ text }: TextFile): boolean => {
  const names = headerOf(text)
  return names[0] === 'date' && names.includes('visitors')
}

/** Reads the tables of an export of Plausible. */
export const readPlausible = (files: readonly TextFile[]): ParsedImport => {
  const table = rowTable()
  for (const file of files) readTable(file, table)
  return table.done('plausible')
}

const readTable = ({ name: file, text }: TextFile, table: RowTable): void => {
  const names = headerOf(text)
  const subject = subjects.find(([column]) => names.includes(column))
  if (!isPlausible({ name: file, text }) || unkept.some((name) => names.includes(name))) {
    table.unknownTable(file)
    return
  }
  let isHeader = true
  readCsv({
    text,
    onBad: (line, reason) => table.bad({ file, line, reason }),
    onRecord: ({ cells, line }) => {
      if (isHeader) {
        isHeader = false
        return
      }
      const cell = (column: string): string => cells[names.indexOf(column)] ?? ''
      const day = readDay(cell('date'))
      if (day === null) return table.bad({ file, line, reason: 'no date' })
      const figures: ImportedFigures = {}
      for (const [column, figure] of figureColumns) {
        if (!names.includes(column)) continue
        const value = readWhole(cell(column))
        if (value === null) return table.bad({ file, line, reason: `no number in ${column}` })
        figures[figure] = value
      }
      const at = { from: day, to: day }
      if (subject === undefined) return table.add({ dimension: 'total', ...at, value: '', figures })
      const [column, dimension] = subject
      table.add({ dimension, ...at, value: valueOf(dimension, cell(column)), figures })
      const campaign = cell('utm_campaign')
      if (dimension === 'source' && campaign !== '')
        table.add({
          dimension: 'campaign',
          ...at,
          value: `${cell('source')} / ${cell('utm_medium')} / ${campaign}`,
          figures,
        })
    },
  })
}

const valueOf = (dimension: ImportDimension, text: string): string => {
  if (dimension === 'page') return plainPath(text)
  if (dimension === 'device') return text.toLowerCase()
  return dimension === 'source' && /^direct/i.test(text) ? '' : text
}
