import { randomBytes } from 'node:crypto'
import {
  chmod,
  link,
  mkdir,
  readdir,
  readFile,
  rm,
  stat,
  unlink,
  utimes,
  writeFile,
} from 'node:fs/promises'
import path from 'node:path'

import { saltLifetime, type SaltStore } from '../domain/saltStore'

const size = 32
const pattern = /^\d{4}-\d{2}-\d{2}\.salt$/

/**
 * Salts as files of a folder of their own, `2026-11-28.salt`: the folder with mode 0700, each file with 0600. A file's time says when the salt was made.
 * Throws when a file is not 32 bytes long; nothing is hashed with half a salt.
 */
export const fileSaltStore = (directory: string): SaltStore => {
  const fileOf = (day: string): string => path.join(directory, `${day}.salt`)

  const read = async (day: string): Promise<Uint8Array | null> => {
    try {
      const salt = await readFile(fileOf(day))
      if (salt.length === size) return new Uint8Array(salt)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
      throw error
    }
    throw new Error(`${fileOf(day)} is not a salt of ${size} bytes; delete the file.`)
  }

  /** Linked into place whole, so that whoever asks at the same moment reads this one, or another whole one. */
  const make = async (day: string, now: number): Promise<void> => {
    await mkdir(directory, { recursive: true, mode: 0o700 })
    await chmod(directory, 0o700)
    const draft = path.join(directory, `${day}.${process.pid}.${randomBytes(6).toString('hex')}`)
    await writeFile(draft, randomBytes(size), { mode: 0o600, flag: 'wx' })
    try {
      await utimes(draft, now / 1_000, now / 1_000)
      await link(draft, fileOf(day))
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    } finally {
      await rm(draft, { force: true })
    }
  }

  return {
    async get({ day, now }) {
      const known = await read(day)
      if (known) return known
      await make(day, now)
      const made = await read(day)
      if (!made) throw new Error(`${fileOf(day)} went away while it was made.`)
      return made
    },
    async purge(now) {
      let gone = 0
      for (const name of await namesIn(directory)) {
        if (!pattern.test(name)) continue
        const file = path.join(directory, name)
        // oxlint-disable-next-line no-await-in-loop -- two or three files
        const age = await stat(file).then(
          ({ mtimeMs }) => now - mtimeMs,
          () => 0,
        )
        if (age < saltLifetime) continue
        // oxlint-disable-next-line no-await-in-loop -- as above
        await unlink(file).then(
          () => (gone += 1),
          () => {},
        )
      }
      return gone
    },
    close: async () => {},
  }
}

const namesIn = async (directory: string): Promise<string[]> => {
  try {
    return await readdir(directory)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}
