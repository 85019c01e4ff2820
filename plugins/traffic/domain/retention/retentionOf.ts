const dayLength = 86_400_000

/** Days that single hits are kept; what the privacy page tells. */
export const hitDays = 90

/**
 * What of the traffic is too old at a time in milliseconds. Who was seen is kept for the day that is and two days before it in UTC, which
 * is today and yesterday in every time zone.
 */
export const retentionOf = (now: number): { hitsBefore: number; seenBefore: string } => ({
  hitsBefore: now - hitDays * dayLength,
  seenBefore: new Date(now - 2 * dayLength).toISOString().slice(0, 10),
})
