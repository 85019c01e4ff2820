import { parse } from 'csv-parse/sync'

/** A record of a CSV file with the line on which it ends. */
export type CsvRecord = { cells: string[]; line: number }

const delimiters = [',', ';', '\t'] as const

/**
 * Reads CSV with `,`, `;` or tabs, whichever the first line with any has most of. Quoted cells may go over lines. Each record is handed over as it
 * is read, so that a long file is not held twice. Never throws: what cannot be read is told.
 * @param options.firstLine number of the first line of the text in its file
 */
export const readCsv = (options: {
  text: string
  firstLine?: number
  onRecord: (record: CsvRecord) => void
  onBad: (line: number, reason: string) => void
}): { delimiter: string } => {
  const { text, firstLine = 1, onRecord, onBad } = options
  const delimiter = delimiterOf(text)
  parse(text, {
    bom: true,
    delimiter,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: (error) => {
      onBad(firstLine + Number(error?.['lines'] ?? 1) - 1, 'not CSV')
      return undefined
    },
    on_record: (cells: string[], { lines }) => {
      onRecord({ cells, line: firstLine + lines - 1 })
      return null
    },
  })
  return { delimiter }
}

const delimiterOf = (text: string): string => {
  for (const line of text.slice(0, 8_192).split('\n')) {
    const counts = delimiters.map((delimiter) => line.split(delimiter).length - 1)
    const most = Math.max(...counts)
    if (most > 0) return delimiters[counts.indexOf(most)]!
  }
  return ','
}
