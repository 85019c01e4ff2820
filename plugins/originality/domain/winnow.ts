/**
 * Chooses the hashes that stand for a text: the least of every window, and only when it is not the one chosen already
 * (robust winnowing: of equal hashes the chosen one is kept, else the rightmost is taken).
 * Two texts that share a run of at least `window + k - 1` words share a chosen hash; of random hashes about 2 in window + 1 are chosen.
 * A text with fewer hashes than the window keeps its least one.
 * Source: Schleimer, Wilkerson, Aiken, "Winnowing: Local Algorithms for Document Fingerprinting", SIGMOD 2003.
 * @param options.hashes all k-gram hashes in reading order, as `fingerprint` yields them
 * @param options.window how many consecutive hashes one window holds, at least 1
 * @returns the places of the chosen hashes in `hashes`, ascending
 */
export function winnow(options: { hashes: Int32Array; window: number }): number[] {
  const { hashes } = options
  const window = Math.max(1, Math.min(options.window, hashes.length))
  const chosen: number[] = []
  let least = -1
  for (let end = window - 1; end < hashes.length; end += 1) {
    const start = end - window + 1
    if (least >= start) {
      if (hashes[end]! >= hashes[least]!) continue
      least = end
    } else {
      least = start
      for (let index = start + 1; index <= end; index += 1) {
        if (hashes[index]! <= hashes[least]!) least = index
      }
    }
    chosen.push(least)
  }
  return chosen
}
