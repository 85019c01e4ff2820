const dayLength = 86_400_000

/** The calendar day, `YYYY-MM-DD`, of a number of days since 1970-01-01. */
export const dayOfNumber = (number: number): string =>
  new Date(number * dayLength).toISOString().slice(0, 10)
