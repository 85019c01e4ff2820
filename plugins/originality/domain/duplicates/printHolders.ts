/** A print stands in the upper half of a number, the place of its post in the lower: both fit into its 53 bits. */
const half = 2 ** 20

/**
 * Which posts (at most a million) have which fingerprints in common, by one sort of all of them instead of a list for each: on an honest
 * blog nearly every print has one holder and is left out.
 */
export function printHolders(prints: readonly (readonly number[])[]): {
  /** Numbers of the prints that each post shares with another, ascending. */
  shared: readonly (readonly number[])[]
  /** The posts that have print `number`: ascending in `holders`, from `starts[number]` to before `starts[number + 1]`. */
  holders: Int32Array
  starts: Int32Array
  /** How many distinct prints each post has. */
  sizes: Int32Array
} {
  const entries = new Float64Array(prints.reduce((sum, own) => sum + own.length, 0))
  let next = 0
  for (const [index, own] of prints.entries())
    for (const print of own) {
      entries[next] = print * half + index
      next += 1
    }
  entries.sort()
  const shared: number[][] = prints.map(() => [])
  const sizes = new Int32Array(prints.length)
  const holders = new Int32Array(entries.length)
  const starts: number[] = [0]
  let kept = 0
  for (let first = 0; first < entries.length;) {
    const print = Math.floor(entries[first]! / half)
    const start = kept
    let last = first
    for (; last < entries.length && Math.floor(entries[last]! / half) === print; last += 1) {
      if (last > first && entries[last] === entries[last - 1]) continue
      const index = entries[last]! - print * half
      sizes[index]! += 1
      holders[kept] = index
      kept += 1
    }
    if (kept - start > 1) {
      for (let place = start; place < kept; place += 1)
        shared[holders[place]!]!.push(starts.length - 1)
      starts.push(kept)
    } else kept = start
    first = last
  }
  return { shared, holders, starts: Int32Array.from(starts), sizes }
}
