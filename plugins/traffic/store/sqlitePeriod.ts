const dayLength = 86_400_000

/** Periods of `traffic_sums` as integers: days since 1970, and months below zero, so that neither is taken for the other. */
export const sqlitePeriod = {
  ofDay: (day: string): number => Math.round(Date.parse(day) / dayLength),
  toDay: (period: number): string => new Date(period * dayLength).toISOString().slice(0, 10),
  /** @param month `YYYY-MM`, or a day of it */
  ofMonth: (month: string): number =>
    -1_000_000 + Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1,
}
