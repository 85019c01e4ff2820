import type { Article } from '../../../src/article/article'
import type { NicheSettings } from './niche'
import { nicheFactsOf } from './nicheFactsOf'
import type { TermCount } from './scoreWords'

/**
 * How much one article is about the declared subject, with the terms that decided it, weightiest first.
 * @returns score in 0..1, 0.5 being the border; null when it cannot be told: under 40 words, no subject declared, or a language
 * that the lists do not know.
 */
export function scoreArticle(options: { article: Article; niche: NicheSettings }): {
  score: number | null
  terms: readonly TermCount[]
} {
  const { score, terms } = nicheFactsOf(options)
  return { score, terms }
}
