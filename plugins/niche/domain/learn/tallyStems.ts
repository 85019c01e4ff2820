import type { StemmedWords } from '../stemmedWords'
import { isTelling } from './isTelling'

const titleCount = 3

/** How often each telling stem stands in a text, three times for each in the title. */
export function tallyStems(options: {
  title: StemmedWords
  body: StemmedWords
}): Map<string, number> {
  const counts = new Map<string, number>()
  const add = (stems: readonly string[], by: number) => {
    for (const stem of stems) {
      const before = counts.get(stem)
      if (before !== undefined) counts.set(stem, before + by)
      else if (isTelling(stem)) counts.set(stem, by)
    }
  }
  add(options.title.stems, titleCount)
  add(options.body.stems, 1)
  return counts
}
