import type { GoogleTrouble } from '../domain/google/googleTrouble'

export type GoogleError = Error & { code: 'google'; trouble: GoogleTrouble }

/** An error of the way to Google, with what it means. Its message holds no secret. */
export const googleError = (trouble: GoogleTrouble): GoogleError =>
  Object.assign(new Error(`Google could not be read (${trouble.code}): ${trouble.detail}`), {
    code: 'google' as const,
    trouble,
  })

/** What an error of the way to Google means; other errors are no trouble of Google's and are thrown on. */
export const troubleIn = (error: unknown): GoogleTrouble => {
  if ((error as { code?: unknown }).code === 'google') return (error as GoogleError).trouble
  throw error
}
