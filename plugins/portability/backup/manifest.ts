/** One file of a backup: its path in the archive, bytes, and SHA-256 in hex. */
export type BackedUpFile = { path: string; size: number; sha256: string }

/** The last entry of a backup: what is in it and what made it. Nothing is restored before every hash was checked. */
export type Manifest = {
  format: 1
  madeAt: string
  versions: { ekagro: string; node: string }
  database: 'sqlite' | 'mongodb'
  /** Whether the database is that of one moment. False for a MongoDB server that gives no snapshots. */
  isOneMoment: boolean
  /** Names of the migrations that the database has gone through; empty on MongoDB. */
  migrations: string[]
  /** `files` when the pictures are in the backup, `bucket` when they lie in S3 and are not. */
  media: 'files' | 'bucket'
  files: BackedUpFile[]
}

export const manifestPath = 'manifest.json'

const names: readonly RegExp[] = [
  /^database\/(blog|traffic)\.db$/u,
  /^dump\/blog\/[^/\\\p{Cc}]+\.(bson|metadata\.json)$/u,
  /^media\/[^/\\\p{Cc}]+$/u,
]

/** Whether a path of an archive is one that backups have: nothing else is ever written to the disk. */
export const isBackupPath = (path: string): boolean =>
  !path.split('/').some((part) => part === '..' || part === '.') &&
  names.some((name) => name.test(path))
