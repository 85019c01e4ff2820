const slots = 65_536

/**
 * Draws items as words are used: the first often, the last rarely (Zipf's law as Mandelbrot mended it, 1 / (rank + 2.7)).
 * @param items at most 65,536 count
 */
export const zipf = <Item>(items: readonly Item[], random: () => number): (() => Item) => {
  const weights = items.map((_, rank) => 1 / (rank + 2.7))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  // Cumulative shares, looked up by bisection from a coarse table.
  const reached = new Float64Array(items.length)
  let sum = 0
  weights.forEach((weight, rank) => {
    sum += weight / total
    reached[rank] = sum
  })
  const starts = new Int32Array(slots + 1)
  for (let slot = 0, rank = 0; slot <= slots; slot += 1) {
    while (rank < items.length - 1 && reached[rank]! < slot / slots) rank += 1
    starts[slot] = rank
  }
  return () => {
    const share = random()
    let low = starts[Math.floor(share * slots)]!
    let high = starts[Math.floor(share * slots) + 1]!
    while (low < high) {
      const middle = (low + high) >> 1
      if (reached[middle]! < share) low = middle + 1
      else high = middle
    }
    return items[low] as Item
  }
}
