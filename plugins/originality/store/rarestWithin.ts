/**
 * The fingerprints that a question looks up: the rarest first, as many as the budget of postings allows, and one at least.
 * @param options.counted fingerprints with how many documents have them
 * @param options.budget postings
 */
export function rarestWithin<Counted extends { print: number; holders: number }>(options: {
  counted: readonly Counted[]
  budget: number
}): Counted[] {
  const rarestFirst = options.counted.toSorted((a, b) => a.holders - b.holders || a.print - b.print)
  let visited = 0
  const end = rarestFirst.findIndex(({ holders }, index) => {
    visited += holders
    return index > 0 && visited > options.budget
  })
  return end < 0 ? rarestFirst : rarestFirst.slice(0, end)
}
