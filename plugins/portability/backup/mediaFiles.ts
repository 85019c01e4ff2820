import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'

import type { Source } from './writeArchive'

/** The files of the media folder, sorted; folders and what begins with a dot (half files, what a restore put aside) are not among them. */
export const mediaFiles = async (directory: string): Promise<Source[]> => {
  const entries = await readdir(directory, { withFileTypes: true }).catch(() => [])
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map(({ name }) => ({ file: path.join(directory, name), path: `media/${name}` }))
    .toSorted((one, other) => (one.path < other.path ? -1 : 1))
}

/** Bytes of files in all; what is gone counts nothing. */
export const sizeOf = async (sources: readonly Source[]): Promise<number> => {
  let total = 0
  for (const { file } of sources) {
    // oxlint-disable-next-line no-await-in-loop -- thousands at once would open too many files
    total += (await stat(file).catch(() => ({ size: 0 }))).size
  }
  return total
}
