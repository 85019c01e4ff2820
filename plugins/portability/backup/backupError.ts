/** Why a backup or restore was refused; nothing was changed. */
export type BackupErrorCode =
  | 'target-exists'
  | 'no-database'
  | 'running'
  | 'not-empty'
  | 'damaged'
  | 'other-database'
  | 'newer-version'
  | 'not-a-backup'

/** An error that says what is wrong and what to do. */
export const backupError = (code: BackupErrorCode, message: string): Error =>
  Object.assign(new Error(message), { code })
