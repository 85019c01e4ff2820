import { alignmentSettings } from './alignmentSettings'
import type { Run } from './run'
import { seedTable } from './seedTable'

/**
 * All runs of three or more equal words of two texts, by their place in the suspicious one. Of a seed that stands in many
 * places of the source text the first six are looked at, and a long run is not searched for second places:
 * so 200,000 times one word costs one walk.
 * @param options.isLate asked every few thousand words; true ends the search
 */
export function findRuns(options: {
  suspicious: Int32Array
  source: Int32Array
  isLate: () => boolean
}): Run[] {
  const { suspicious, source, isLate } = options
  const { seed, placesPerSeed, longRun } = alignmentSettings
  const lookUp = seedTable({ words: source, places: placesPerSeed })
  const places = new Int32Array(placesPerSeed)
  const reached = new Map<number, number>()
  const runs: Run[] = []
  let at = 0
  let covered = 0
  let sinceAsked = 0
  while (at + seed <= suspicious.length) {
    sinceAsked += 1
    if (sinceAsked === 4096) {
      sinceAsked = 0
      if (isLate()) break
    }
    const count = lookUp(suspicious[at]!, suspicious[at + 1]!, suspicious[at + 2]!, places)
    for (let index = 0; index < count; index += 1) {
      const place = places[index]!
      const diagonal = at - place
      if ((reached.get(diagonal) ?? -1) > at) continue
      let before = 0
      while (
        before < at &&
        before < place &&
        suspicious[at - before - 1] === source[place - before - 1]
      ) {
        before += 1
      }
      let after = seed
      while (
        at + after < suspicious.length &&
        place + after < source.length &&
        suspicious[at + after] === source[place + after]
      ) {
        after += 1
      }
      reached.set(diagonal, at + after)
      runs.push({ suspicious: at - before, source: place - before, length: before + after })
      if (before + after >= longRun) covered = Math.max(covered, at + after)
    }
    at = Math.max(at + 1, covered - seed + 1)
  }
  return runs.toSorted((a, b) => a.suspicious - b.suspicious || a.source - b.source)
}
