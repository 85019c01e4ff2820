import { Unzip, UnzipInflate } from 'fflate'
import { importError } from './importError'

/** Bytes of the archive that are looked at in one step: they become 17 MB at most. */
const step = 16 * 1024

export const zipLimits = { entries: 100, bytes: 64 * 1024 * 1024 }

/** Whether bytes begin as a ZIP archive does. */
export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5)

/**
 * The files of a ZIP archive, in its order. What it says of its sizes is not believed: unpacking ends where the limits are passed.
 * Folders and files of macOS that are none are left out.
 */
export const unzipTables = (
  bytes: Uint8Array,
  limits: typeof zipLimits = zipLimits,
): { name: string; bytes: Uint8Array }[] => {
  const files: { name: string; chunks: Uint8Array[]; isDone: boolean }[] = []
  let size = 0
  const unzip = new Unzip((file) => {
    if (file.name.endsWith('/') || file.name.startsWith('__MACOSX/')) return
    if (files.length === limits.entries)
      throw importError('too-large', `The archive has more than ${limits.entries} files.`)
    const entry = { name: file.name, chunks: [] as Uint8Array[], isDone: false }
    files.push(entry)
    file.ondata = (error, chunk, isLast) => {
      if (error) throw error
      size += chunk.length
      if (size > limits.bytes)
        throw importError(
          'too-large',
          `The archive unpacks to more than ${Math.round(limits.bytes / 1024 / 1024)} MB. Export a shorter time.`,
        )
      entry.chunks.push(chunk)
      entry.isDone = isLast
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  try {
    for (let at = 0; at < bytes.length; at += step)
      unzip.push(bytes.subarray(at, at + step), at + step >= bytes.length)
  } catch (error) {
    if ((error as { code?: unknown }).code === 'too-large') throw error
    throw broken()
  }
  if (files.some(({ isDone }) => !isDone)) throw broken()
  return files.map(({ name, chunks }) => ({ name, bytes: concat(chunks) }))
}

const broken = (): Error =>
  importError('broken-zip', 'The archive cannot be unpacked. Export and download it again.')

const concat = (chunks: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
