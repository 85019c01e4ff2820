import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'

import { pack } from 'tar-stream'

import { type BackedUpFile, type Manifest, manifestPath } from './manifest'

export type Progress = (progress: { done: number; total: number }) => void

/** One file to put in: where it lies, and what it is called in the archive. */
export type Source = { file: string; path: string }

/**
 * Writes a tar.gz of files, streamed, with the manifest as its last entry, and has it on the disk when it returns. A file that is gone
 * when its turn comes is left out: somebody deleted the picture meanwhile.
 * @param options.total bytes in all, for the progress
 */
export const writeArchive = async (options: {
  target: string
  sources: readonly Source[]
  total: number
  manifest: Omit<Manifest, 'files'>
  tell: Progress
}): Promise<Manifest> => {
  const { target, sources, total, tell } = options
  const archive = pack()
  const written = pipeline(
    archive,
    createGzip({ level: 6 }),
    createWriteStream(target, { mode: 0o600 }),
  )
  const files: BackedUpFile[] = []
  let done = 0
  const add = async ({ file, path }: Source): Promise<void> => {
    const found = await stat(file).catch(() => null)
    if (!found?.isFile()) return
    const hash = createHash('sha256')
    const counted = new Transform({
      transform(chunk: Buffer, _encoding, next) {
        hash.update(chunk)
        done += chunk.length
        tell({ done, total })
        next(null, chunk)
      },
    })
    const entry = archive.entry({ name: path, size: found.size, mode: 0o600, mtime: found.mtime })
    // No further than it was when its size was told.
    const end = Math.max(0, found.size - 1)
    if (found.size === 0) entry.end()
    else await pipeline(createReadStream(file, { end }), counted, entry)
    files.push({ path, size: found.size, sha256: hash.digest('hex') })
  }
  const filling = (async () => {
    for (const source of sources) {
      // oxlint-disable-next-line no-await-in-loop -- a tar is written one file after the other
      await add(source)
    }
    const manifest: Manifest = { ...options.manifest, files }
    archive.entry({ name: manifestPath, mode: 0o600 }, JSON.stringify(manifest, null, 2))
    archive.finalize()
    return manifest
  })()
  // A disk that is full ends the writing; then the filling would wait for ever.
  filling.catch((error: Error) => archive.destroy(error))
  await written
  const handle = await open(target, 'r')
  await handle.sync()
  await handle.close()
  return filling
}
