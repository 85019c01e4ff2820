const dayLength = 86_400_000

/** A day (days since 1970-01-01) as ISO 8601, such as `2026-11-28`. */
export const isoDay = (day: number): string => new Date(day * dayLength).toISOString().slice(0, 10)
