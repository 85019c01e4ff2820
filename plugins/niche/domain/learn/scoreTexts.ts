import type { Article } from '../../../../src/article/article'
import type { NichePreset } from '../../../../src/check/snapshot'
import { articleWords } from '../articleWords'
import type { NicheFacts } from '../nicheFacts'
import { nicheFactsOf } from '../nicheFactsOf'
import { countWords } from './countWords'
import { learnNiche } from './learnNiche'

/** A text that scores less by the lists is taken to be about something else. */
const plainlyOther = 0.1

const countsOf = (article: Article) => countWords(articleWords(article))

/**
 * Scores many texts against a preset at once. With confirmed texts the subject is learned from them; those of the texts that are
 * plainly about something else by their words serve as its background, so that what all texts of the batch share says nothing.
 * Without any the built-in background alone does. The same for any order of either.
 */
export function scoreTexts(options: {
  preset: NichePreset
  texts: readonly Article[]
  confirmed?: readonly Article[]
}): NicheFacts[] {
  const { preset, texts, confirmed = [] } = options
  const settings = { preset, statement: '', keywords: [] }
  const listed = texts.map((article) => nicheFactsOf({ article, niche: settings }))
  const others = texts.filter((_, index) => (listed[index]?.score ?? 1) < plainlyOther)
  const model = learnNiche({
    preset,
    confirmed: confirmed.map(countsOf),
    background: others.map(countsOf),
  })
  if (model === null) return listed
  const taught = { ...settings, model }
  return texts.map((article) => nicheFactsOf({ article, niche: taught }))
}
