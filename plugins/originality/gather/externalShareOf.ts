import type { FoundSource } from '../domain/check/checkResult'
import { kindOf } from '../domain/kindOf'

const isOutside = (document: string): boolean => kindOf(document) !== 'posts'

/**
 * Share of a text's words, 0..1, that count as taken from outside of the blog, also where another post has them as well. No word
 * is in two sources, so they add up.
 */
export const externalShareOf = ({
  words,
  sources,
}: {
  words: number
  sources: readonly FoundSource[]
}): number => {
  let taken = 0
  for (const { document, excluded, passages } of sources) {
    if (excluded !== undefined) continue
    for (const passage of passages) {
      if (passage.excluded !== undefined || passage.kind === 'possible-paraphrase') continue
      if (isOutside(document) || passage.alsoIn?.some(isOutside)) taken += passage.words
    }
  }
  return taken / Math.max(1, words)
}
