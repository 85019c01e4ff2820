import type { Outcome } from './probe'

/** Codes of requests that were never made, or not to the end by our own choice: they say nothing of the site. */
const unasked = new Set([
  'robots',
  'retry-later',
  'aborted',
  'private-address',
  'port',
  'scheme',
  'credentials',
  'bad-address',
])

/** Whether an address answered with a page; null when it was not asked. */
export const isLive = ({
  status,
  problem,
}: Pick<Outcome, 'status' | 'problem'>): boolean | null => {
  if (problem) return unasked.has(problem.code) ? null : false
  return status === null ? null : status >= 200 && status < 300
}
