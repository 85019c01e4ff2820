import type { EvidenceItem, Finding } from '../../../src/check/finding'
import { makeFinding } from '../../../src/check/makeFinding'
import type { SubstanceEvidence, SubstancePost } from './gatherSubstance'
import type { Judging } from './judging'
import { numberOf } from './numberOf'
import { statusAtLeast } from './statusAtLeast'

const id = 'content-substantive-count'

function missing(post: SubstancePost, minimumWords: number): EvidenceItem | null {
  const item = { kind: 'posts', id: post.id, title: post.title } as const
  if (post.words < minimumWords)
    return {
      ...item,
      field: 'body',
      detail: { key: `${id}:thin`, values: { words: post.words, more: minimumWords - post.words } },
    }
  if (post.duplicateOf !== null)
    return {
      ...item,
      field: 'body',
      detail: { key: `${id}:duplicate`, values: { title: post.duplicateOf } },
    }
  if (post.unreviewed) return { ...item, field: 'review', detail: { key: `${id}:unreviewed` } }
  return null
}

/**
 * How many posts are substantive: long enough, no copy of an earlier post, and read by a person when a machine brought them in. Under
 * `blockBelow` the finding blocks always, above it only the quality. Those closest to counting come first.
 */
export function judgeSubstantiveCount(judging: Judging<SubstanceEvidence>): Finding {
  const { rule, evidence, thresholds } = judging
  const number = (key: string) => numberOf({ rule, thresholds, key })
  const minimumWords = number('minimumWords')
  const passFrom = number('passFrom')
  const items = [...evidence]
    .sort((one, other) => other.words - one.words || (one.id < other.id ? -1 : 1))
    .flatMap((post) => missing(post, minimumWords) ?? [])
  const count = evidence.length - items.length
  const status = statusAtLeast({ value: count, passFrom, warnFrom: number('warnFrom') })
  return makeFinding({
    rule,
    status,
    blocks: count < number('blockBelow') ? 'always' : 'quality',
    values: {
      count,
      posts: evidence.length,
      more: Math.max(0, passFrom - count),
      needed: passFrom,
    },
    items,
    figures: { posts: evidence.length, substantive: count },
  })
}
