import type { Article } from '../../../src/article/article'
import type { QualityFacts } from './qualityFacts'
import { qualityFactsOf } from './qualityFactsOf'

function isQualityFacts(facts: unknown): facts is QualityFacts {
  return typeof facts === 'object' && facts !== null && 'policy' in facts && 'sketch' in facts
}

/** The stored facts of a post or page, or its facts computed now where there are none. */
export function factsOf(document: {
  article: Article
  facts: Readonly<Record<string, unknown>>
}): QualityFacts {
  const { quality } = document.facts
  return isQualityFacts(quality) ? quality : qualityFactsOf(document.article)
}
