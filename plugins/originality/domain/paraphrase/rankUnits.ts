import type { PreparedText, WordRange } from '../align/preparedText'

/** Of Okapi BM25: how fast a word's repetitions stop counting, and how much length counts. */
const saturation = 1.2
const lengthShare = 0.75
/** Words in more than this share of the units tell nothing apart. */
const commonShare = 0.25

export type Unit = { document: string; text: PreparedText; range: WordRange }

/**
 * Ranks stretches of source texts by how well they answer to a stretch of another text: Okapi BM25 (Robertson and Zaragoza 2009).
 * @param options.units all stretches that can be asked about
 * @param options.asked the words that will be asked about: no other is looked up
 * @returns a function from the words of a stretch to the best unit, with how many of its uncommon words it shares; null when none has any
 */
export function rankUnits(options: {
  units: readonly Unit[]
  asked: ReadonlySet<number>
}): (words: Int32Array) => { unit: Unit; shared: number } | null {
  const { units, asked } = options
  const postings = new Map<number, Map<number, number>>()
  let total = 0
  for (const [index, { text, range }] of units.entries()) {
    total += range.end - range.start
    for (let place = range.start; place < range.end; place += 1) {
      const word = text.words[place]!
      if (!asked.has(word)) continue
      let held = postings.get(word)
      if (held === undefined) postings.set(word, (held = new Map()))
      held.set(index, (held.get(index) ?? 0) + 1)
    }
  }
  const average = total / Math.max(1, units.length)
  const most = Math.max(2, commonShare * units.length)
  return (words) => {
    const scores = new Float64Array(units.length)
    const shared = new Uint16Array(units.length)
    let best = -1
    for (const word of new Set(words)) {
      const held = postings.get(word)
      if (held === undefined || held.size > most) continue
      const rarity = Math.log(1 + (units.length - held.size + 0.5) / (held.size + 0.5))
      for (const [index, times] of held) {
        const { range } = units[index]!
        const length = 1 - lengthShare + (lengthShare * (range.end - range.start)) / average
        scores[index]! += (rarity * times * (saturation + 1)) / (times + saturation * length)
        shared[index]! += 1
        if (best < 0 || scores[index]! > scores[best]!) best = index
      }
    }
    return best < 0 ? null : { unit: units[best]!, shared: shared[best]! }
  }
}
