import { importError } from '../domain/imports/importError'
import { type ImportSummary, summariseImport } from '../domain/imports/summariseImport'
import { sqliteImportedStore } from '../store/sqliteImportedStore'
import { parseUpload } from './parseUpload'
import type { UploadedFile } from './uploadedFile'

/**
 * Reads a file that was sent and keeps it in a SQLite file, all in one thread: its rows never come to the event loop. Throws `other-file`
 * when it is not the one of the hash that was looked at.
 */
export const keepUpload = async ({
  upload,
  hash,
  at,
  url,
}: {
  upload: UploadedFile
  hash: string
  /** ISO 8601. */
  at: string
  url: string
}): Promise<ImportSummary> => {
  const { name, hash: file, parsed } = await parseUpload(upload)
  if (file !== hash) throw importError('other-file', `${name} is not the file that was shown.`)
  const store = await sqliteImportedStore({ url })
  try {
    const { source, rows } = parsed
    await store.put({
      record: { file, name, source, at },
      rows,
      isAdded: source === 'access-log',
    })
  } finally {
    await store.close()
  }
  return summariseImport(parsed)
}
