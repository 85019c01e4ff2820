import { median } from './median'

/**
 * How far a value lies above or below what is usual, in units that one wild day cannot stretch: 0.6745 · (x − median) / MAD.
 * Where more than half of the history is the same number MAD is 0, and the mean deviation takes its place
 * (x − median) / (1.253314 · mean deviation); where all of it is, chance does, √median but at least 1.
 * Null of an empty history. Iglewicz and Hoaglin, "How to Detect and Handle Outliers" (1993), pages 11 and 12; the second as in
 * IBM SPSS's modified z score.
 */
export function robustZ({
  value,
  history,
}: {
  value: number
  history: readonly number[]
}): number | null {
  const middle = median(history)
  if (middle === null) return null
  const distances = history.map((one) => Math.abs(one - middle))
  const deviation = median(distances) ?? 0
  if (deviation > 0) return (0.6745 * (value - middle)) / deviation
  const mean = distances.reduce((sum, one) => sum + one, 0) / distances.length
  if (mean > 0) return (value - middle) / (1.253314 * mean)
  return (value - middle) / Math.sqrt(Math.max(1, middle))
}
