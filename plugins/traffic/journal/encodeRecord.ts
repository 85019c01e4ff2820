import { crc32 } from 'node:zlib'

import type { JournalRecord } from './journalRecord'

/** One line of a segment: the CRC-32 of the rest in eight hexadecimal digits, a space, JSON, a line end. */
export const encodeRecord = (record: JournalRecord): string => {
  const text = JSON.stringify(record)
  return `${crc32(text).toString(16).padStart(8, '0')} ${text}\n`
}
