import type { Taken } from './createLimiter'

/** The three lines of draft-ietf-httpapi-ratelimit-headers-06, which is what clients know. */
export const limitHead = ({ limit, remaining, reset }: Taken): string[] => [
  'RateLimit-Limit',
  String(limit),
  'RateLimit-Remaining',
  String(remaining),
  'RateLimit-Reset',
  String(reset),
]
