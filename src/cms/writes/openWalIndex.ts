import { openSync, readSync, statSync } from 'node:fs'

/** Where a file that one process has mapped and another reads shows the same bytes at any time. */
const coherent: ReadonlySet<NodeJS.Platform> = new Set(['linux', 'darwin'])
/** The first copy of the header of the index: the count of commits, the last frame, salts and checksums. In bytes. */
const headerSize = 48

/**
 * Open indices by device and inode. They are never closed: closing one would drop every lock that this process has on the file (POSIX), those of
 * SQLite among them, whichever connection holds them.
 */
const descriptors = new Map<string, number>()

export type WalIndex = {
  /** True the first time, and whenever something was committed since it was last asked. */
  hasMoved(): boolean
}

/**
 * Looks at the header of the index of a write-ahead log (`-shm`), which SQLite changes with every commit before that returns
 * (SQLite, "WAL-mode File Format", 2.1). Reading it takes a tenth of the time of any statement. A connection of this process must have read from the
 * database already, and stay open: then the file is there and stays the same. Null where it is not, or cannot be trusted.
 * @param file the database, which must be in WAL mode
 */
export const openWalIndex = (file: string): WalIndex | null => {
  if (!coherent.has(process.platform)) return null
  const descriptor = descriptorOf(`${file}-shm`)
  if (descriptor === null) return null
  const seen = new Int32Array(headerSize / 4)
  const now = new Int32Array(headerSize / 4)
  const bytes = new Uint8Array(now.buffer)
  let isKnown = false
  return {
    hasMoved: () => {
      const isWhole = readSync(descriptor, bytes, 0, headerSize, 0) === headerSize
      let isSame = isKnown && isWhole
      for (let at = 0; isSame && at < now.length; at += 1) isSame = now[at] === seen[at]
      if (isSame) return false
      seen.set(now)
      isKnown = isWhole
      return true
    },
  }
}

const descriptorOf = (file: string): number | null => {
  const state = statSync(file, { bigint: true, throwIfNoEntry: false })
  if (!state) return null
  const key = `${state.dev}:${state.ino}`
  const descriptor = descriptors.get(key) ?? openSync(file, 'r')
  descriptors.set(key, descriptor)
  return descriptor
}
