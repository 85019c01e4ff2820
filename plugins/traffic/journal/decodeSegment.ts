import { crc32 } from 'node:zlib'

import type { JournalRecord } from './journalRecord'

/**
 * The records of a segment as a killed process left it. A line that is torn or does not match its checksum is left out: its hit was never
 * acknowledged. `torn` counts them.
 */
export const decodeSegment = (bytes: Buffer): { records: JournalRecord[]; torn: number } => {
  const records: JournalRecord[] = []
  let torn = 0
  let start = 0
  while (start < bytes.length) {
    const found = bytes.indexOf(lineEnd, start)
    const end = found === -1 ? bytes.length : found
    const record = found === -1 ? null : decodeLine(bytes.subarray(start, end))
    if (record) records.push(record)
    else torn += 1
    start = end + 1
  }
  return { records, torn }
}

const lineEnd = 0x0a
const prefix = 9

const decodeLine = (line: Buffer): JournalRecord | null => {
  const text = line.subarray(prefix)
  const sum = line.subarray(0, prefix).toString('latin1')
  if (sum !== `${crc32(text).toString(16).padStart(8, '0')} `) return null
  try {
    return JSON.parse(text.toString('utf8')) as JournalRecord
  } catch {
    return null
  }
}
