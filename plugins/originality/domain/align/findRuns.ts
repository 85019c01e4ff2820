import { alignmentSettings } from './alignmentSettings'
import type { Run } from './run'
import { seedTable } from './seedTable'

/**
 * All runs of three or more equal words of two texts. Of a seed that stands in many
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
  return withoutEchoes(runs, { suspicious: suspicious.length, source: source.length })
}

/**
 * Without the short runs that begin and end inside a long one of either text: the set phrase that a copied sentence shares with another
 * place is explained already, and would stretch the passage to there.
 */
function withoutEchoes(
  runs: readonly Run[],
  lengths: { suspicious: number; source: number },
): Run[] {
  const { longRun, echoWords } = alignmentSettings
  const long = runs.filter(({ length }) => length >= longRun)
  if (long.length === 0) return [...runs]
  const here = new Uint8Array(lengths.suspicious)
  const there = new Uint8Array(lengths.source)
  for (const run of long) {
    here.fill(1, run.suspicious, run.suspicious + run.length)
    there.fill(1, run.source, run.source + run.length)
  }
  const isInside = (covered: Uint8Array, start: number, length: number) => {
    for (let word = start; word < start + length; word += 1) if (covered[word] === 0) return false
    return true
  }
  return runs.filter(
    ({ suspicious, source, length }) =>
      length > echoWords ||
      !(isInside(here, suspicious, length) || isInside(there, source, length)),
  )
}
