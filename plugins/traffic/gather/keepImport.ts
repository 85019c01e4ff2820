import { setImmediate as breathe } from 'node:timers/promises'

import type { Payload } from 'payload'

import { storePlaceOf } from '../../../src/cms/openStores'
import { runWork } from '../../../src/work/runWork'
import { importError } from '../domain/imports/importError'
import type { ImportedRow } from '../domain/imports/imported'
import type { UploadedFile } from '../imports/uploadedFile'
import { openImportedStore } from '../store/openImportedStore'
import { trafficTasks } from '../tasks'

/**
 * Keeps a file that was sent, if it is the one of the hash. On SQLite a thread reads and writes it; the connection to MongoDB is here, so
 * the rows come a thousand at a time.
 */
export const keepImport = async ({
  payload,
  upload,
  hash,
  now,
}: {
  payload: Payload
  upload: UploadedFile
  hash: string
  now: number
}): Promise<void> => {
  const at = new Date(now).toISOString()
  const place = storePlaceOf(payload)
  if (place.kind === 'sqlite') {
    await runWork({
      tasks: trafficTasks,
      name: 'traffic-keep-upload',
      input: { upload, hash, at, url: place.trafficUrl },
      lane: 'imports',
    })
    return
  }
  const read = await runWork({
    tasks: trafficTasks,
    name: 'traffic-read-upload',
    input: { upload, withRows: true },
    lane: 'imports',
  })
  const { name, summary, slices } = read
  if (read.hash !== hash) throw importError('other-file', `${name} is not the file that was shown.`)
  const rows: ImportedRow[] = []
  for (const slice of slices) {
    rows.push(...(JSON.parse(slice) as ImportedRow[]))
    // oxlint-disable-next-line no-await-in-loop -- others have their turn between two slices
    await breathe()
  }
  const { source } = summary
  const store = await openImportedStore(payload)
  await store.put({
    record: { file: hash, name, source, at },
    rows,
    isAdded: source === 'access-log',
  })
}
