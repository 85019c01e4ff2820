/** Gaps below which a measure of regularity says more about chance than about a habit. */
export const fewestGaps = 5

/**
 * Standard deviation over mean of the gaps (population): 0 is a metronome, 1 is chance, more is bursty.
 * Null under five gaps, which is not enough data.
 */
export function coefficientOfVariation(gaps: readonly number[]): number | null {
  if (gaps.length < fewestGaps) return null
  const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length
  if (mean <= 0) return null
  const variance = gaps.reduce((sum, gap) => sum + (gap - mean) ** 2, 0) / gaps.length
  return Math.sqrt(variance) / mean
}
