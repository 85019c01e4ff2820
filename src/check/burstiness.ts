import { coefficientOfVariation } from './coefficientOfVariation'

/**
 * Finite-size burstiness A_n of the gaps: -1 regular, 0 chance, towards 1 bursty; without the bias that the older measure of
 * Goh and Barabási has for few events. Null under five gaps.
 * Kim and Jo, "Measuring burstiness for finite event sequences", Physical Review E 94, 032311 (2016), equation 22.
 */
export function burstiness(gaps: readonly number[]): number | null {
  const variation = coefficientOfVariation(gaps)
  if (variation === null) return null
  const above = Math.sqrt(gaps.length + 1)
  const below = Math.sqrt(gaps.length - 1)
  return (above * variation - below) / ((above - 2) * variation + below)
}
