/** Why a whole file is refused. */
export type ImportErrorCode =
  'unknown-file' | 'empty-file' | 'too-large' | 'broken-zip' | 'no-file' | 'other-file'

/** An error that refuses a whole file and says the way out. */
export const importError = (
  code: ImportErrorCode,
  message: string,
): Error & { code: ImportErrorCode } => Object.assign(new Error(message), { code })
