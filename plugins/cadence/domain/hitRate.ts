/**
 * The share of periods with at least `target` posts, 0 to 1. The last count is the running period and is left out until it
 * has reached the target. Null when no period is over or reached.
 */
export function hitRate({
  counts,
  target,
}: {
  counts: readonly number[]
  target: number
}): number | null {
  const running = counts.at(-1) ?? 0
  const judged = running >= target ? counts : counts.slice(0, -1)
  if (judged.length === 0) return null
  return judged.filter((count) => count >= target).length / judged.length
}
