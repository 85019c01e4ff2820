import type { StemmedWords } from '../stemmedWords'
import { tallyStems } from './tallyStems'
import type { WordCounts } from './wordCounts'

/** What a text can teach of its subject: its telling words with the shortest form of each, in reading order. */
export function countWords(options: { title: StemmedWords; body: StemmedWords }): WordCounts {
  const forms = new Map<string, string>()
  for (const { stems, folded } of [options.title, options.body])
    for (const [place, stem] of stems.entries()) {
      const known = forms.get(stem)
      const form = folded[place]!
      if (known === undefined || form.length < known.length) forms.set(stem, form)
    }
  return [...tallyStems(options)].map(
    ([stem, count]) => [stem, forms.get(stem) ?? stem, count] as const,
  )
}
