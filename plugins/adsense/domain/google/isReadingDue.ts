import type { GoogleTrouble, TroubleCode } from './googleTrouble'

const hour = 3_600_000

/** What waiting does not mend: somebody has to do something first. */
const lasting: readonly TroubleCode[] = [
  'not-connected',
  'client-missing',
  'sealed',
  'grant-gone',
  'client-wrong',
  'scope-missing',
]

/** What passes by itself is tried again within the day. */
const passing: readonly TroubleCode[] = ['rate-limited', 'server', 'unreachable']

/**
 * Whether Google is to be read unasked: so many hours after the last attempt, one hour after what passes by itself, not before Google allows it, and
 * not at all while only a person can mend what is wrong.
 * @param options.lastAttempt milliseconds since 1970; null for none yet
 */
export const isReadingDue = ({
  lastAttempt,
  trouble,
  everyHours,
  now,
}: {
  lastAttempt: number | null
  trouble: GoogleTrouble | null
  everyHours: number
  now: number
}): boolean => {
  if (trouble && lasting.includes(trouble.code)) return false
  if (trouble?.retryAt && trouble.retryAt > now) return false
  const pause = trouble && passing.includes(trouble.code) ? 1 : everyHours
  return lastAttempt === null || now - lastAttempt >= pause * hour
}
