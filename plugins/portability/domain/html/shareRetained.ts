/** How far ahead a missing character is looked for; beyond it, it counts as lost. */
const AHEAD = 20_000

const isSubsequence = (wanted: string, got: string): boolean => {
  let position = 0
  for (const character of wanted) {
    const found = got.indexOf(character, position)
    if (found < 0) return false
    position = found + character.length
  }
  return true
}

/**
 * Share of the source's non-space characters that stand in the result in the same order, 0..1; 1 for an empty source. Exact
 * when everything is kept; else a lower bound, found greedily.
 */
export const shareRetained = (source: string, result: string): number => {
  const wanted = source.replace(/\s+/g, '')
  const got = result.replace(/\s+/g, '')
  if (wanted === got || isSubsequence(wanted, got)) return 1
  let position = 0
  let kept = 0
  let misses = 0
  for (let index = 0; index < wanted.length; index += 1) {
    const unit = wanted[index] as string
    if (got[position] === unit) {
      position += 1
      kept += 1
      continue
    }
    // After many misses the texts have parted for good; looking on would be quadratic.
    if (misses > 1000) continue
    const window = got.slice(position, position + AHEAD)
    // The next characters anchor the place, so that one lost letter does not jump over a sentence.
    const anchor = window.indexOf(wanted.slice(index, index + 8))
    const found = anchor >= 0 ? anchor : wanted.length - index < 8 ? window.indexOf(unit) : -1
    if (found < 0) {
      misses += 1
      continue
    }
    position += found + 1
    kept += 1
  }
  return kept / wanted.length
}
