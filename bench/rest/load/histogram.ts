const perMillisecond = 100
const longest = 10_000

/** Latencies in steps of a hundredth of a millisecond, up to 10 s: a million of them take no memory. */
export const createHistogram = () => {
  const counts = new Uint32Array(longest * perMillisecond)
  let total = 0
  return {
    add: (milliseconds: number): void => {
      const step = Math.min(counts.length - 1, Math.floor(milliseconds * perMillisecond))
      counts[step]! += 1
      total += 1
    },
    total: () => total,
    quantile: (share: number): number => {
      let left = share * total
      for (let step = 0; step < counts.length; step += 1) {
        left -= counts[step]!
        if (left <= 0) return (step + 1) / perMillisecond
      }
      return Number.NaN
    },
  }
}
