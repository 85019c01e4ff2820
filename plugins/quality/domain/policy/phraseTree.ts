export type PhraseTree = {
  /** The node that all phrases begin at. */
  root: number
  /** The node that a word leads to from another node; -1 when no phrase goes on so. */
  step(node: number, word: number): number
  /** The same, made where there is none. */
  grow(node: number, word: number): number
}

const firstCapacity = 1 << 16

/**
 * Rows of words, by their numbers, as a tree in one table: a step is one look at a place that node and word give (open addressing), and a node
 * costs twelve bytes instead of a map of its own. Nodes are numbered from the root, 0, on.
 */
export function phraseTree(): PhraseTree {
  let mask = firstCapacity - 1
  let nodes = new Int32Array(firstCapacity)
  let words = new Int32Array(firstCapacity)
  /** The node reached; 0 for a free place, since nothing leads to the root. */
  let reached = new Int32Array(firstCapacity)
  let count = 1

  /** Where a step stands in the table, or would stand. */
  const placeOf = (node: number, word: number): number => {
    const mixed = Math.imul(Math.imul(node, 0x9e3779b1) ^ word, 0x85ebca6b)
    let place = (mixed ^ (mixed >>> 15)) & mask
    while (reached[place] !== 0 && (nodes[place] !== node || words[place] !== word))
      place = (place + 1) & mask
    return place
  }
  const put = (node: number, word: number, to: number): void => {
    const place = placeOf(node, word)
    nodes[place] = node
    words[place] = word
    reached[place] = to
  }
  const double = (): void => {
    const before = { nodes, words, reached }
    const capacity = (mask + 1) * 2
    mask = capacity - 1
    nodes = new Int32Array(capacity)
    words = new Int32Array(capacity)
    reached = new Int32Array(capacity)
    for (const [place, to] of before.reached.entries())
      if (to !== 0) put(before.nodes[place]!, before.words[place]!, to)
  }

  return {
    root: 0,
    step: (node, word) => {
      const to = reached[placeOf(node, word)]!
      return to === 0 ? -1 : to
    },
    grow: (node, word) => {
      const known = reached[placeOf(node, word)]!
      if (known !== 0) return known
      if (count * 2 > mask) double()
      put(node, word, count)
      count += 1
      return count - 1
    },
  }
}
