import { readdir, rm } from 'node:fs/promises'
import path from 'node:path'

const named = /^ekagro-\d{8}-\d{6}\.tar\.gz$/u

/**
 * Takes the oldest backups of a folder away until so many are left: those that were named after their moment, and no other file.
 * @returns the names that went
 */
export const keepNewest = async ({
  directory,
  most,
}: {
  directory: string
  most: number
}): Promise<string[]> => {
  const names = (await readdir(directory)).filter((name) => named.test(name)).toSorted()
  const old = names.slice(0, Math.max(0, names.length - most))
  await Promise.all(old.map((name) => rm(path.join(directory, name))))
  return old
}
