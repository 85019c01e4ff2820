/**
 * Jaccard similarity of two sets, 0..1: shared elements / elements of either. Two empty sets have nothing in common: 0.
 * @param left and `right`: ascending, without repeats
 */
export function jaccard(left: Int32Array, right: Int32Array): number {
  let here = 0
  let there = 0
  let shared = 0
  while (here < left.length && there < right.length) {
    const difference = left[here]! - right[there]!
    if (difference === 0) shared += 1
    if (difference <= 0) here += 1
    if (difference >= 0) there += 1
  }
  const either = left.length + right.length - shared
  return either === 0 ? 0 : shared / either
}
