const hour = 3_600_000

export type TimedPost = { id: string; at: Date; byHand: boolean }

/**
 * Times at which the blog was filled rather than written: more than `dayUpTo` posts within 24 hours, or more than the share
 * `threeDayShareUpTo` of all posts within 72 hours. Overlapping ones are one burst; each holds its posts in order.
 */
export function bursts({
  posts,
  dayUpTo,
  threeDayShareUpTo,
}: {
  posts: readonly TimedPost[]
  dayUpTo: number
  threeDayShareUpTo: number
}): TimedPost[][] {
  const sorted = posts.toSorted((one, other) => one.at.getTime() - other.at.getTime())
  const dense = [
    ...windows({ sorted, length: 24 * hour, more: dayUpTo }),
    ...windows({ sorted, length: 72 * hour, more: threeDayShareUpTo * sorted.length }),
  ].toSorted((one, other) => one.from - other.from)

  const merged: { from: number; to: number }[] = []
  for (const window of dense) {
    const last = merged.at(-1)
    if (last && window.from <= last.to) last.to = Math.max(last.to, window.to)
    else merged.push({ ...window })
  }
  return merged.map(({ from, to }) => sorted.slice(from, to + 1))
}

/** Every stretch of the given length with more posts than `more`, as first and last index. */
function windows({
  sorted,
  length,
  more,
}: {
  sorted: readonly TimedPost[]
  length: number
  more: number
}): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = []
  let from = 0
  for (const [to, post] of sorted.entries()) {
    while (post.at.getTime() - (sorted[from]?.at.getTime() ?? 0) > length) from += 1
    if (to - from + 1 > more) found.push({ from, to })
  }
  return found
}
