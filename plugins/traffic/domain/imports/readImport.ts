import { accessLogReader } from './accessLog/accessLogReader'
import { readLogLine } from './accessLog/readLogLine'
import { decodeTable } from './decodeTable'
import { isGa4, readGa4 } from './ga4/readGa4'
import { isGoatCounter, readGoatCounter } from './goatcounter/readGoatCounter'
import { importError } from './importError'
import type { ParsedImport } from './imported'
import { isPlausible, readPlausible } from './plausible/readPlausible'
import { isSearchConsole, readSearchConsole } from './searchConsole/readSearchConsole'
import type { TextFile } from './textFile'
import { isZip, unzipTables } from './unzipTables'

const known =
  'Known are: the export of Search Console (ZIP or CSV), CSV of Google Analytics 4, Plausible (ZIP or CSV), GoatCounter (CSV), and access logs (Combined, Common, JSON of Caddy).'

/**
 * Tells what a file is and reads it. Throws with a code when it is refused as a whole: `unknown-file`, `empty-file`, `too-large`, `broken-zip`.
 * Lines that cannot be read are counted and named instead.
 */
export const readImport = (options: {
  name: string
  bytes: Uint8Array
  timeZone: string
  hosts: readonly string[]
}): ParsedImport => {
  const { name, bytes, timeZone, hosts } = options
  if (bytes.length === 0) throw importError('empty-file', `${name} is empty.`)
  const files = (isZip(bytes) ? unzipTables(bytes) : [{ name, bytes }]).flatMap(
    (file): TextFile[] => {
      const text = decodeTable(file.bytes)
      return text === null || text.trim() === '' ? [] : [{ name: file.name, text }]
    },
  )
  const [first] = files
  if (first === undefined) throw importError('unknown-file', `${name} holds no text. ${known}`)
  const parsed = readKnown({ files, timeZone, hosts })
  if (parsed === null)
    throw importError('unknown-file', `${name} is no file that can be read. ${known}`)
  if (parsed.rows.length === 0)
    throw importError(
      'empty-file',
      `${name} holds nothing that can be kept: ${parsed.bad.count} lines could not be read, ${Object.values(parsed.left).reduce((sum, count) => sum + count, 0)} are no views.`,
    )
  return parsed
}

const readKnown = (options: {
  files: readonly TextFile[]
  timeZone: string
  hosts: readonly string[]
}): ParsedImport | null => {
  const { files, timeZone, hosts } = options
  const first = files[0]!
  if (files.some(isPlausible)) return readPlausible(files)
  if (isGoatCounter(first)) return readGoatCounter(first, { timeZone })
  if (files.some(isGa4)) return readGa4(files.filter(isGa4))
  if (isAccessLog(first.text)) {
    const reader = accessLogReader({ file: first.name, timeZone, hosts })
    for (const line of first.text.split(/\r?\n/)) reader.add(line)
    return reader.end()
  }
  return files.some(isSearchConsole) ? readSearchConsole(files) : null
}

/** Whether one of the first lines is of a log: the very first may be cut. */
export const isAccessLog = (text: string): boolean =>
  text
    .slice(0, 20_000)
    .split(/\r?\n/, 5)
    .some((line) => readLogLine(line) !== null)
