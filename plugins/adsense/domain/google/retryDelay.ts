import type { GoogleTrouble } from './googleTrouble'

const passing = ['server', 'unreachable']
const attempts = 4
/** Google asks for at least a second after a failure, doubled each time (service-usage/docs/troubleshooting). */
const first = 1_000
/** A reading holds the runner of all jobs; what asks for more patience is left to the next reading. */
const longest = 5_000

/**
 * Milliseconds until a failed request is made again; null to give up: it would not pass, four attempts were made, or Google asks for more patience
 * than a job has, as it does after a 429 without a `Retry-After` (30 s at least).
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
  const isAsked = trouble.code === 'rate-limited' && trouble.retryAt !== null
  if ((!isAsked && !passing.includes(trouble.code)) || attempt >= attempts) return null
  const delay =
    trouble.retryAt === null
      ? first * 2 ** (attempt - 1) * (1 + chance / 4)
      : Math.max(0, trouble.retryAt - now)
  return delay <= longest ? delay : null
}
