/** Words on either side of a shared gram that are looked for. */
const around = 32

/**
 * How much of what stands around a shared gram a document may have: the largest share, 0..1, of the telling words
 * before, about and behind it that the sketch of the document holds. The gram's own words do not count. Null where
 * there are no such words, or nothing is known of the document's.
 * @param options.telling the hash of each telling word of the text, 0 for the others
 * @param options.place where the gram begins
 * @param options.k words of a gram
 * @param options.sketch as `sketchOf` makes it
 */
export function nearbyShare(options: {
  telling: Int32Array
  place: number
  k: number
  sketch: Uint8Array
}): number | null {
  const { telling, place, k, sketch } = options
  const bits = sketch.length * 8
  if (bits === 0) return null
  const end = place + k
  const windows = [
    { from: place - around, to: end + around / 4, words: 0, found: 0 },
    { from: place - around / 2, to: end + around / 2, words: 0, found: 0 },
    { from: place - around / 4, to: end + around, words: 0, found: 0 },
  ]
  const last = Math.min(telling.length, end + around)
  for (let word = Math.max(0, place - around); word < last; word += 1) {
    const hash = telling[word]!
    if (hash === 0 || (word >= place && word < end)) continue
    const bit = (hash >>> 0) % bits
    const found = (sketch[bit >> 3]! >> (bit & 7)) & 1
    for (const window of windows) {
      if (word < window.from || word >= window.to) continue
      window.words += 1
      window.found += found
    }
  }
  const shares = windows.filter(({ words }) => words > 0).map(({ words, found }) => found / words)
  return shares.length === 0 ? null : Math.max(...shares)
}
