import type { GoogleTrouble } from './googleTrouble'

const passing = ['rate-limited', 'server', 'unreachable']
const attempts = 4
/** Google asks for at least 30 s after a 429 and 1 s after other failures, doubled each time (service-usage/docs/troubleshooting). */
const first = { 'rate-limited': 30_000, other: 1_000 }
const longest = 60_000

/**
 * Milliseconds until a failed request is made again; null to give up: it would not pass, four attempts were made, or Google asks for more patience
 * than a job has.
 * @param options.attempt how many were made, from 1
 * @param options.chance 0 to 1: spreads those that were refused together
 */
export const retryDelay = ({
  trouble,
  attempt,
  now,
  chance,
}: {
  trouble: GoogleTrouble
  attempt: number
  now: number
  chance: number
}): number | null => {
  if (!passing.includes(trouble.code) || attempt >= attempts) return null
  if (trouble.retryAt !== null) {
    const asked = Math.max(0, trouble.retryAt - now)
    return asked <= longest ? asked : null
  }
  const base = trouble.code === 'rate-limited' ? first['rate-limited'] : first.other
  return Math.min(longest, base * 2 ** (attempt - 1) * (1 + chance / 4))
}
