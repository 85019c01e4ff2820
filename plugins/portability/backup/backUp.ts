import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'

import { backupError } from './backupError'
import { dumpMongo } from './dumpMongo'
import { dumpSqlite } from './dumpSqlite'
import type { Manifest } from './manifest'
import { mediaFiles, sizeOf } from './mediaFiles'
import { withMongo } from './withMongo'
import { type Progress, writeArchive } from './writeArchive'

/** Where a blog keeps what a backup takes. */
export type BlogPlaces = {
  databaseUrl: string
  mediaDirectory: string
  /** True where pictures lie in an S3 bucket, which has backups of its own. */
  isMediaInBucket: boolean
}

const partial = /^\.ekagro-backup-.+\.partial$/u
const staleAfter = 10 * 60 * 1000

/**
 * Takes a backup while the blog goes on: the database as of one moment, then the pictures, in one tar.gz. It is made under a hidden name
 * and renamed when it is whole and on the disk, so that a killed backup leaves no file that looks like one; the next takes its rest away.
 * @param options.target a file that does not exist yet, or a folder, in which the file is named after the moment
 * @throws Error with the code target-exists or no-database
 */
export const backUp = async (options: {
  places: BlogPlaces
  target: string
  tell: Progress
  now: Date
}): Promise<{ file: string; manifest: Manifest }> => {
  const { places, tell, now } = options
  const file = await fileOf({ target: options.target, now })
  const directory = path.dirname(file)
  await forgetHalfOnes(directory)
  const work = path.join(directory, `.ekagro-backup-${process.pid}-${now.getTime()}.partial`)
  await mkdir(work, { recursive: true, mode: 0o700 })
  try {
    const { databaseUrl, mediaDirectory, isMediaInBucket } = places
    const isFile = databaseUrl.startsWith('file:')
    const dump = isFile
      ? { ...(await dumpSqlite({ databaseUrl, into: work })), isOneMoment: true }
      : {
          ...(await withMongo(databaseUrl, (database) => dumpMongo({ database, into: work }))),
          migrations: [],
        }
    // After the database: a picture that it names is there, unless somebody deletes it at this moment.
    const media = isMediaInBucket ? [] : await mediaFiles(mediaDirectory)
    const sources = [...dump.sources, ...media]
    const whole = path.join(work, 'backup.tar.gz')
    const manifest = await writeArchive({
      target: whole,
      sources,
      total: await sizeOf(sources),
      tell,
      manifest: {
        format: 1,
        madeAt: now.toISOString(),
        versions: { ekagro: await ownVersion(), node: process.versions.node },
        database: isFile ? 'sqlite' : 'mongodb',
        isOneMoment: dump.isOneMoment,
        migrations: dump.migrations,
        media: isMediaInBucket ? 'bucket' : 'files',
      },
    })
    await rename(whole, file)
    return { file, manifest }
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

const fileOf = async ({ target, now }: { target: string; now: Date }): Promise<string> => {
  const resolved = path.resolve(target)
  const isDirectory = (await stat(resolved).catch(() => null))?.isDirectory() ?? false
  const stamp = now.toISOString().slice(0, 19).replaceAll(/[-:]/gu, '').replace('T', '-')
  const file =
    isDirectory || /[/\\]$/u.test(target) ? path.join(resolved, `ekagro-${stamp}.tar.gz`) : resolved
  if (existsSync(file)) {
    throw backupError('target-exists', `${file} is there already; name another file, or a folder.`)
  }
  await mkdir(path.dirname(file), { recursive: true })
  return file
}

const forgetHalfOnes = async (directory: string): Promise<void> => {
  for (const name of await readdir(directory)) {
    if (!partial.test(name)) continue
    const place = path.join(directory, name)
    // oxlint-disable-next-line no-await-in-loop -- there is seldom more than one
    if (await isStale(place)) await rm(place, { recursive: true, force: true })
  }
}

/** One that is being made writes to one of its files all the time. */
const isStale = async (place: string): Promise<boolean> => {
  const files = [place, ...(await readdir(place)).map((name) => path.join(place, name))]
  const times = await Promise.all(
    files.map((file) =>
      stat(file).then(
        ({ mtimeMs }) => mtimeMs,
        () => Date.now(),
      ),
    ),
  )
  return Date.now() - Math.max(...times) > staleAfter
}

const ownVersion = async (): Promise<string> => {
  const text = await readFile(path.resolve('package.json'), 'utf8').catch(() => '{}')
  return (JSON.parse(text) as { version?: string }).version ?? 'unknown'
}
