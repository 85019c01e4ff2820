/** How often a delivery is tried in all: over about 27 hours. */
export const mostAttempts = 8

const first = 5_000
const factor = 5
const spread = 0.2
const longest = 24 * 60 * 60 * 1000

/**
 * How long to wait after a failed attempt, in milliseconds, or null when there is no further one: 5 s, 25 s, 2 min, 10 min,
 * 52 min, 4 h and 22 h, each a fifth more or less, so that many deliveries do not come back at one moment.
 * @param options.attempt the attempt that failed, from 1
 * @param options.random from 0 to 1
 * @param options.wanted milliseconds that the receiver asked to be left alone, at most a day of it is given
 */
export const retryDelay = ({
  attempt,
  random,
  wanted = 0,
}: {
  attempt: number
  random: number
  wanted?: number
}): number | null => {
  if (attempt >= mostAttempts) return null
  const delay = first * factor ** (attempt - 1) * (1 - spread + 2 * spread * random)
  return Math.round(Math.max(delay, Math.min(wanted, longest)))
}
