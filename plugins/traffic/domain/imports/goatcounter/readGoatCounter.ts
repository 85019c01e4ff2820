import { dayOfTime } from '../dayOfTime'
import { hostOf } from '../hostOf'
import type { ParsedImport } from '../imported'
import { plainPath } from '../plainPath'
import { readCsv } from '../readCsv'
import { rowTable } from '../rowTable'
import type { TextFile } from '../textFile'
import { viewTally } from '../viewTally'

/** Columns by name; the version of the format stands before the first one. */
const header = /^\ufeff?(\d+)Path,Title,Event,/

/** Whether a file is an export of GoatCounter. */
export const isGoatCounter = ({ text }: TextFile): boolean => header.test(text.slice(0, 100))

/** Reads an export of GoatCounter: a line for each view. Events and what it holds for bots are left out. */
export const readGoatCounter = (
  file: TextFile,
  { timeZone }: { timeZone: string },
): ParsedImport => {
  const table = rowTable()
  const tally = viewTally()
  const dayOf = dayOfTime(timeZone)
  let names: string[] | null = null
  const bad = (line: number, reason: string): void => table.bad({ file: file.name, line, reason })
  readCsv({
    text: file.text,
    onBad: bad,
    onRecord: ({ cells, line }) => {
      if (names === null) {
        names = cells.map((name) => name.replace(/^\d+/, ''))
        return
      }
      const cell = (name: string): string => cells[names!.indexOf(name)] ?? ''
      const time = Date.parse(cell('Date'))
      if (cells.length < names.length) return bad(line, 'columns are missing')
      if (Number.isNaN(time)) return bad(line, 'no date')
      if (isYes(cell('Event'))) return table.leave('event')
      if (!['', '0'].includes(cell('Bot'))) return table.leave('bot')
      const day = dayOf(time)
      const session = cell('Session')
      tally.add({
        day,
        visitor: session === '' ? null : `${day} ${session}`,
        isVisit: isYes(cell('FirstVisit')),
        values: {
          page: plainPath(cell('Path')),
          source: hostOf(cell('Referrer')),
          country: cell('Location').slice(0, 2).toUpperCase(),
          browser: cell('Browser').replace(/[\s\d.]+$/, ''),
        },
      })
    },
  })
  tally.fill(table)
  return table.done('goatcounter')
}

const isYes = (text: string): boolean => /^(?:1|t|true|yes)$/i.test(text)
