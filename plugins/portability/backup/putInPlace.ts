import { existsSync } from 'node:fs'
import { mkdir, readdir, rename } from 'node:fs/promises'
import path from 'node:path'

/**
 * Moves files from a folder into the one above it, and what stood under `aside` there before into a folder of its own: renames within
 * one disk, which need no space. The folder itself may be a volume, so it stays.
 * @returns the folder with what was put aside; null where there was nothing
 */
export const putInPlace = async (options: {
  directory: string
  /** Where the new files lie: within `directory`. */
  from: string
  /** Names in `directory` that make room. */
  aside: readonly string[]
  stamp: string
}): Promise<string | null> => {
  const { directory, from, aside, stamp } = options
  const old = aside.filter((name) => existsSync(path.join(directory, name)))
  const place = path.join(directory, `.replaced-${stamp}`)
  if (old.length > 0) await mkdir(place, { recursive: true, mode: 0o700 })
  for (const name of old) {
    // oxlint-disable-next-line no-await-in-loop -- in order, so that a failure leaves a state that can be told
    await rename(path.join(directory, name), path.join(place, name))
  }
  for (const name of await readdir(from).catch(() => [])) {
    // oxlint-disable-next-line no-await-in-loop -- as above
    await rename(path.join(from, name), path.join(directory, name))
  }
  return old.length > 0 ? place : null
}
