import { mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import type { Payload } from 'payload'

import { storePlaceOf } from './openStores'

/** Where files wait that were sent for an import: beside the SQLite database, else in the system's folder for such. */
export const importFolder = async (payload: Payload): Promise<string> => {
  const place = storePlaceOf(payload)
  const folder =
    place.kind === 'sqlite'
      ? path.join(path.dirname(place.indexUrl.slice('file:'.length)), 'imports')
      : path.join(tmpdir(), 'ekagro-imports')
  await mkdir(folder, { recursive: true, mode: 0o700 })
  return folder
}
