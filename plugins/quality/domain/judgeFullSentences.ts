import type { Finding } from '../../../src/check/finding'
import { makeFinding } from '../../../src/check/makeFinding'
import type { Judging } from './judging'
import type { MeasuredPost } from './measuredPost'
import { nothingToMeasure } from './nothingToMeasure'
import { numberOf } from './numberOf'
import { medianScore } from './readability/medianScore'
import { statusAtLeast } from './statusAtLeast'

/**
 * The share of posts that are mostly paragraphs of sentences rather than headings, lists, tables and captions. A post without words is
 * not one of them. The most broken up come first.
 */
export function judgeFullSentences(judging: Judging<readonly MeasuredPost[]>): Finding {
  const { rule, evidence, thresholds } = judging
  if (evidence.length === 0) return nothingToMeasure(rule)
  const minimum = numberOf({ rule, thresholds, key: 'minimumParagraphShare' })
  const proseOf = ({ facts }: MeasuredPost) => facts.proseShare ?? 0
  const broken = evidence
    .filter((post) => proseOf(post) < minimum)
    .sort((one, other) => proseOf(one) - proseOf(other))
  const share = (evidence.length - broken.length) / evidence.length
  return makeFinding({
    rule,
    status: statusAtLeast({
      value: share,
      passFrom: numberOf({ rule, thresholds, key: 'passFrom' }),
      warnFrom: numberOf({ rule, thresholds, key: 'warnFrom' }),
    }),
    values: { share, broken: broken.length, posts: evidence.length, minimum },
    items: broken.map((post) => ({
      kind: 'posts',
      id: post.id,
      title: post.title,
      field: 'body',
      detail: { key: 'content-full-sentences:prose', values: { share: proseOf(post) } },
    })),
    figures: {
      posts: evidence.length,
      broken: broken.length,
      share,
      readingEase: medianScore(evidence, 'flesch'),
      readabilityBengali: medianScore(evidence, 'sinha'),
    },
  })
}
