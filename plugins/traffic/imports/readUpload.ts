import type { ImportedRow } from '../domain/imports/imported'
import { type ImportSummary, summariseImport } from '../domain/imports/summariseImport'
import { parseUpload } from './parseUpload'
import type { UploadedFile } from './uploadedFile'

/** What was read, as it goes from a thread to the event loop. */
export type ReadUpload = { name: string; hash: string; summary: ImportSummary; slices: string[] }

/** Rows in one text: some milliseconds of reading. */
const sliceLength = 1_000

/**
 * Reads a file that was sent. With `withRows` the rows come too, as JSON of a thousand each: the event loop takes them one after the other.
 */
export const readUpload = async ({
  upload,
  withRows,
}: {
  upload: UploadedFile
  withRows: boolean
}): Promise<ReadUpload> => {
  const { name, hash, parsed } = await parseUpload(upload)
  return {
    name,
    hash,
    summary: summariseImport(parsed),
    slices: withRows ? slicesOf(parsed.rows) : [],
  }
}

const slicesOf = (rows: readonly ImportedRow[]): string[] =>
  Array.from({ length: Math.ceil(rows.length / sliceLength) }, (_none, index) =>
    JSON.stringify(rows.slice(index * sliceLength, (index + 1) * sliceLength)),
  )
