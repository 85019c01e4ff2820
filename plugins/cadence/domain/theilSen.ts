import { median } from './median'

/**
 * Theil-Sen slope of evenly spaced values, in units of a value for each step: the median of the slopes of all pairs, which one wild
 * week does not move. Null under two values.
 * Sen, "Estimates of the regression coefficient based on Kendall's tau", JASA 63 (1968).
 */
export function theilSen(values: readonly number[]): number | null {
  const slopes: number[] = []
  for (const [place, value] of values.entries()) {
    for (let other = place + 1; other < values.length; other += 1) {
      slopes.push(((values[other] ?? value) - value) / (other - place))
    }
  }
  return median(slopes)
}
