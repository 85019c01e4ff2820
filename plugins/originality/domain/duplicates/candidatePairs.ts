import { printHolders } from './printHolders'

/** Two posts by their place in the list, the later one first. */
export type CandidatePair = readonly [post: number, other: number]

/**
 * Under this share of the smaller post's prints two posts have set phrases in common and nothing more: a tenth of all runs of five words
 * shared (`leastSimilarity`) shows in far more of the prints, since a print stands for the runs around it.
 */
export const leastShare = 0.04

/**
 * Pairs of posts that may repeat each other: for each post the `limit` others with the heaviest shared prints, rare ones weighing
 * more (ln((posts + 1) / holders)), of which those are left that share at least 4 in 100 of the smaller one's prints.
 * Rare prints are looked up before common ones, up to `budget` holders a post: a footer in every post costs nothing, and copies of one
 * text are still found.
 */
export function candidatePairs({
  prints,
  budget,
  limit,
}: {
  /** Of each post; repeats count once. */
  prints: readonly (readonly number[])[]
  budget: number
  limit: number
}): {
  pairs: CandidatePair[]
  /** Whether nothing was left out for the budget or the limit. */ isWhole: boolean
} {
  let isAllWhole = true
  const { shared, holders, starts, sizes } = printHolders(prints)
  const holdersOf = (print: number): number => starts[print + 1]! - starts[print]!
  const weights = new Float64Array(prints.length)
  const hits = new Int32Array(prints.length)
  const pairs = new Map<number, CandidatePair>()
  for (const [index, groups] of shared.entries()) {
    const touched: number[] = []
    let visited = 0
    let isWhole = true
    for (const group of groups.toSorted((a, b) => holdersOf(a) - holdersOf(b) || a - b)) {
      const count = holdersOf(group)
      if (visited > 0 && visited + count > budget) {
        isWhole = false
        break
      }
      visited += count
      const weight = Math.log((prints.length + 1) / count)
      for (let place = starts[group]!; place < starts[group + 1]!; place += 1) {
        const holder = holders[place]!
        if (holder === index) continue
        if (hits[holder] === 0) touched.push(holder)
        hits[holder]! += 1
        weights[holder]! += weight
      }
    }
    const isEnough = (common: number, other: number): boolean =>
      common >= leastShare * Math.min(sizes[index]!, sizes[other]!)
    const likely = touched
      // Where all prints were looked up, the hits are all they share.
      .filter((other) => !isWhole || isEnough(hits[other]!, other))
      .toSorted((a, b) => weights[b]! - weights[a]! || a - b)
    if (!isWhole || likely.length > limit) isAllWhole = false
    for (const found of likely.slice(0, limit)) {
      const pair = [Math.max(index, found), Math.min(index, found)] as const
      const key = pair[0] * prints.length + pair[1]
      if (pairs.has(key)) continue
      if (isWhole || isEnough(inCommon(groups, shared[found]!), found)) pairs.set(key, pair)
    }
    for (const holder of touched) {
      weights[holder] = 0
      hits[holder] = 0
    }
  }
  return { pairs: [...pairs.values()], isWhole: isAllWhole }
}

/** How many numbers two ascending lists share. */
function inCommon(left: readonly number[], right: readonly number[]): number {
  let here = 0
  let there = 0
  let common = 0
  while (here < left.length && there < right.length) {
    const difference = left[here]! - right[there]!
    if (difference === 0) common += 1
    if (difference <= 0) here += 1
    if (difference >= 0) there += 1
  }
  return common
}
