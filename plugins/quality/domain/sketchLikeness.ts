/**
 * Estimate of the Jaccard likeness of two texts from their bottom-k sketches, in 0..1 (Broder 1997): of the smallest hashes of
 * both together, the share that both have. Texts without a sketch are alike to none.
 */
export function sketchLikeness(one: readonly number[], other: readonly number[]): number {
  const size = Math.max(one.length, other.length)
  if (one.length === 0 || other.length === 0) return 0
  let shared = 0
  let seen = 0
  let left = 0
  let right = 0
  while (seen < size && (left < one.length || right < other.length)) {
    const a = one[left] ?? Number.POSITIVE_INFINITY
    const b = other[right] ?? Number.POSITIVE_INFINITY
    if (a === b) shared += 1
    if (a <= b) left += 1
    if (b <= a) right += 1
    seen += 1
  }
  return shared / seen
}
