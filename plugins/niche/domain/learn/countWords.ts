import { commonStems } from '../commonWords'
import type { StemmedWords } from '../stemmedWords'
import type { WordCounts } from './wordCounts'

const titleCount = 3
const number = /^\d/

/** What a text can teach of its subject: its words without everyday ones, numbers and single letters, in reading order. */
export function countWords(options: { title: StemmedWords; body: StemmedWords }): WordCounts {
  const counts = new Map<string, { form: string; count: number }>()
  const add = ({ stems, folded }: StemmedWords, by: number) => {
    for (const [place, stem] of stems.entries()) {
      const known = counts.get(stem)
      if (known !== undefined) {
        known.count += by
        const form = folded[place]!
        if (form.length < known.form.length) known.form = form
      } else if (stem.length > 1 && !commonStems.has(stem) && !number.test(stem))
        counts.set(stem, { form: folded[place]!, count: by })
    }
  }
  add(options.title, titleCount)
  add(options.body, 1)
  return [...counts].map(([stem, { form, count }]) => [stem, form, count] as const)
}
