import { existsSync } from 'node:fs'
import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'

import type { BlogPlaces } from './backUp'
import { backupError } from './backupError'
import { checkTarget } from './checkTarget'
import { dropWaiting } from './dropWaiting'
import { loadMongo } from './loadMongo'
import type { Manifest } from './manifest'
import { putInPlace } from './putInPlace'
import { readArchive } from './readArchive'
import { placeOfFile } from './sqliteFiles'
import { withMongo } from './withMongo'

export type Restored = {
  manifest: Manifest
  /** Folders with what stood there before, to be looked at and deleted by hand. */
  putAside: string[]
}

const databaseFiles = ['blog.db', 'traffic.db', 'index.db'].flatMap((name) => [
  name,
  `${name}-wal`,
  `${name}-shm`,
])

/**
 * Brings a blog back as it was when the backup was taken. The whole archive is unpacked beside its place and every hash is checked
 * before anything is touched; then it is moved into place. `index.db` is left to be made again.
 * @param options.knownMigrations the migrations that this version has
 * @throws Error with a code of BackupErrorCode
 */
export const restore = async (options: {
  archive: string
  places: BlogPlaces
  force: boolean
  knownMigrations: readonly string[]
  tell: (done: number) => void
  now: Date
}): Promise<Restored> => {
  const { archive, places, force, knownMigrations, tell, now } = options
  if (!existsSync(archive)) throw backupError('not-a-backup', `There is no file ${archive}.`)
  const { databaseUrl, mediaDirectory } = places
  const isFile = databaseUrl.startsWith('file:')
  await checkTarget({ places, force, now: now.getTime() })
  const stamp = now.toISOString().replaceAll(/[-:.]/gu, '')
  const data = isFile ? placeOfFile(databaseUrl).directory : mediaDirectory
  const databaseStage = path.join(data, `.restore-${stamp}-database`)
  const mediaStage = path.join(mediaDirectory, `.restore-${stamp}-media`)
  const stages = [databaseStage, mediaStage]
  await Promise.all(stages.map((stage) => mkdir(stage, { recursive: true, mode: 0o700 })))
  try {
    const manifest = await readArchive({
      archive,
      tell,
      placeOf: (name) =>
        path.join(name.startsWith('media/') ? mediaStage : databaseStage, path.basename(name)),
    })
    checkManifest({ manifest, isFile, knownMigrations })
    const putAside: (string | null)[] = []
    if (isFile) {
      const { file } = placeOfFile(databaseUrl)
      await dropWaiting.sqlite(path.join(databaseStage, 'blog.db'))
      putAside.push(await placeSqlite({ file, from: databaseStage, stamp }))
    } else {
      await withMongo(databaseUrl, async (database) => {
        await loadMongo({ database, from: databaseStage })
        await dropWaiting.mongodb(database)
      })
    }
    if (manifest.media === 'files') {
      const aside = (await readdir(mediaDirectory)).filter((name) => !name.startsWith('.'))
      putAside.push(await putInPlace({ directory: mediaDirectory, from: mediaStage, aside, stamp }))
    }
    return { manifest, putAside: putAside.filter((place) => place !== null) }
  } finally {
    await Promise.all(stages.map((stage) => rm(stage, { recursive: true, force: true })))
  }
}

/** The database may be called something else than `blog.db` here; the files beside it may not. */
const placeSqlite = async (options: {
  file: string
  from: string
  stamp: string
}): Promise<string | null> => {
  const { file, from, stamp } = options
  const own = path.basename(file)
  if (own !== 'blog.db') await rename(path.join(from, 'blog.db'), path.join(from, own))
  const aside = [own, `${own}-wal`, `${own}-shm`, ...databaseFiles.slice(3)]
  return putInPlace({ directory: path.dirname(file), from, aside, stamp })
}

const checkManifest = (options: {
  manifest: Manifest
  isFile: boolean
  knownMigrations: readonly string[]
}): void => {
  const { manifest, isFile, knownMigrations } = options
  if ((manifest.database === 'sqlite') !== isFile) {
    const [of, to] = isFile ? ['MongoDB', 'SQLite'] : ['SQLite', 'MongoDB']
    throw backupError(
      'other-database',
      `The backup is of a blog on ${of} and DATABASE_URL names ${to}. Restore it where it came from.`,
    )
  }
  const unknown = manifest.migrations.find((name) => !knownMigrations.includes(name))
  if (unknown !== undefined) {
    throw backupError(
      'newer-version',
      `The backup was made by Ekagro ${manifest.versions.ekagro}, which has a migration (${unknown}) that this version lacks. Update Ekagro first.`,
    )
  }
}
