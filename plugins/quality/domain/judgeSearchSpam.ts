import type { EvidenceItem, Finding } from '../../../src/check/finding'
import { makeFinding } from '../../../src/check/makeFinding'
import type { SpamPost } from './gatherSearchSpam'
import type { Judging } from './judging'
import { nothingToMeasure } from './nothingToMeasure'
import { numberOf } from './numberOf'
import { statusAtMost } from './statusAtMost'

/** A post that sells by three links or more and says less than this beside each sells and tells nothing. Ours. */
const affiliateFrom = 3
const wordsPerAffiliate = 50

/**
 * Signs of what Google calls spam: words stuffed into a long text, words hidden from readers, one text under many names, posts that are mostly
 * links that pay. Counted in posts.
 */
export function judgeSearchSpam(judging: Judging<readonly SpamPost[]>): Finding {
  const { rule, evidence, thresholds } = judging
  if (evidence.length === 0) return nothingToMeasure(rule)
  const number = (key: string) => numberOf({ rule, thresholds, key })
  const [topAbove, wordsFrom] = [number('topTermAbove'), number('stuffingWordsFrom')]
  const items = evidence.flatMap((post): EvidenceItem[] => {
    const { id, title, words, ownWords, topTerm, affiliateLinks, hidden, swaps } = post
    const item = (
      variant: string,
      values: Record<string, string | number>,
      more: Partial<EvidenceItem> = {},
    ): EvidenceItem[] => [
      {
        kind: 'posts',
        id,
        title,
        field: 'body',
        detail: { key: `${rule.id}:${variant}`, values },
        ...more,
      },
    ]
    if (hidden !== null)
      return item(
        'hidden',
        { found: hidden.found },
        { passage: { offset: hidden.offset, length: hidden.length, sentence: hidden.found } },
      )
    if (topTerm !== null && words >= wordsFrom && topTerm.count / words > topAbove)
      return item('stuffed', { term: topTerm.term, share: topTerm.count / words })
    if (swaps !== null) return item('swapped', { title: swaps }, { field: 'title' })
    if (affiliateLinks >= affiliateFrom && ownWords < affiliateLinks * wordsPerAffiliate)
      return item('affiliate', { links: affiliateLinks, words: ownWords })
    return []
  })
  return makeFinding({
    rule,
    status: statusAtMost({
      value: items.length,
      passUpTo: number('passUpTo'),
      warnUpTo: number('warnUpTo'),
    }),
    values: { suspicious: items.length, posts: evidence.length },
    items,
    figures: { posts: evidence.length, suspicious: items.length },
  })
}
