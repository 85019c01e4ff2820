import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'

import { extract } from 'tar-stream'

import { backupError } from './backupError'
import { type BackedUpFile, isBackupPath, type Manifest, manifestPath } from './manifest'

const largestManifest = 64 * 1024 * 1024

/**
 * Unpacks a backup and checks every hash against its manifest. Whatever is not as the manifest says refuses the whole.
 * @param options.placeOf where a file of the archive is to be put
 * @throws Error with the code damaged or not-a-backup
 */
export const readArchive = async (options: {
  archive: string
  placeOf: (path: string) => string
  tell: (done: number) => void
}): Promise<Manifest> => {
  const { archive, placeOf, tell } = options
  const found = new Map<string, BackedUpFile>()
  let manifest: Manifest | null = null
  let done = 0

  const keep = async (name: string, body: Readable): Promise<void> => {
    if (found.has(name)) throw backupError('not-a-backup', `${name} is in the backup twice.`)
    const target = placeOf(name)
    await mkdir(path.dirname(target), { recursive: true })
    const hash = createHash('sha256')
    let size = 0
    const counted = new Transform({
      transform(chunk: Buffer, _encoding, next) {
        hash.update(chunk)
        size += chunk.length
        done += chunk.length
        tell(done)
        next(null, chunk)
      },
    })
    await pipeline(body, counted, createWriteStream(target, { mode: 0o600 }))
    found.set(name, { path: name, size, sha256: hash.digest('hex') })
  }

  const entries = extract()
  const reading = pipeline(createReadStream(archive), createGunzip(), entries)
  reading.catch(() => {}) // Told below, by the loop that it ends.
  try {
    for await (const entry of entries) {
      const { name, type } = entry.header
      if (name === manifestPath) manifest = JSON.parse(await textOf(entry)) as Manifest
      else if (type === 'file' && isBackupPath(name)) await keep(name, entry)
      else throw backupError('not-a-backup', `The archive has “${name}”, which no backup has.`)
    }
    await reading
  } catch (error) {
    throw damaged(archive, error as Error & { code?: string })
  }
  if (manifest?.format !== 1) {
    throw backupError(
      manifest ? 'newer-version' : 'damaged',
      manifest
        ? `${archive} has a format that this version does not know; restore it with the version that made it.`
        : `${archive} has no manifest: it is not whole. Take another backup.`,
    )
  }
  compare({ archive, manifest, found })
  return manifest
}

const compare = (options: {
  archive: string
  manifest: Manifest
  found: ReadonlyMap<string, BackedUpFile>
}): void => {
  const { archive, manifest, found } = options
  const wrong = manifest.files.find(({ path: name, sha256 }) => found.get(name)?.sha256 !== sha256)
  if (wrong || found.size !== manifest.files.length) {
    const name = wrong
      ? `“${wrong.path}” is not as it was written`
      : 'a file is in it that the manifest does not name'
    throw backupError(
      'damaged',
      `${archive} is damaged: ${name}. Nothing was changed; take another backup.`,
    )
  }
}

const textOf = async (entry: Readable): Promise<string> => {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of entry) {
    size += (chunk as Buffer).length
    if (size > largestManifest) throw backupError('not-a-backup', 'Its manifest is too large.')
    chunks.push(chunk as Buffer)
  }
  return Buffer.concat(chunks).toString()
}

const damaged = (archive: string, error: Error & { code?: string }): Error => {
  const ours = ['damaged', 'not-a-backup', 'ENOENT', 'EACCES', 'ENOSPC']
  if (ours.includes(error.code ?? '')) return error
  return backupError(
    'damaged',
    `${archive} cannot be read to its end (${error.message}). Nothing was changed; take another backup.`,
  )
}
