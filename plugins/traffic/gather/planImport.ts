import type { Payload } from 'payload'

import { runWork } from '../../../src/work/runWork'
import type { ImportSummary } from '../domain/imports/summariseImport'
import type { UploadedFile } from '../imports/uploadedFile'
import { openImportedStore } from '../store/openImportedStore'
import { trafficTasks } from '../tasks'

/** What an import would do. */
export type ImportPlan = Omit<ImportSummary, 'tables'> & {
  /** SHA-256 of the file: what is agreed to. */
  file: string
  name: string
  /** Whether the same file was brought in before: then nothing changes. */
  wasThere: boolean
  /** Rows of earlier files of this source that make room, since this one tells of the same days. */
  replaces: number
}

const always = { from: '0000', to: '9999' }

/** Reads a file that was sent and tells what keeping it would do. Writes nothing. */
export const planImport = async ({
  payload,
  upload,
}: {
  payload: Payload
  upload: UploadedFile
}): Promise<ImportPlan> => {
  const { name, hash, summary } = await runWork({
    tasks: trafficTasks,
    name: 'traffic-read-upload',
    input: { upload, withRows: false },
    lane: 'imports',
  })
  const { tables, ...rest } = summary
  const store = await openImportedStore(payload)
  const [imports, there] = await Promise.all([store.imports(), store.tables(always)])
  const wasThere = imports.some(({ file }) => file === hash)
  const told = new Set(tables.map(({ dimension, from, to }) => `${dimension} ${from} ${to}`))
  const replaced = there.filter(
    ({ source, dimension, from, to }) =>
      source === summary.source && told.has(`${dimension} ${from} ${to}`),
  )
  // Two logs of one day add up.
  const makesRoom = !wasThere && summary.source !== 'access-log'
  return {
    ...rest,
    file: hash,
    name,
    wasThere,
    replaces: makesRoom ? replaced.reduce((sum, { rows }) => sum + rows, 0) : 0,
  }
}
