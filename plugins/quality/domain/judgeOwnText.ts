import type { Finding } from '../../../src/check/finding'
import { makeFinding } from '../../../src/check/makeFinding'
import type { Judging } from './judging'
import type { MeasuredPost } from './measuredPost'
import { nothingToMeasure } from './nothingToMeasure'
import { numberOf } from './numberOf'
import { statusAtLeast } from './statusAtLeast'

/**
 * The share of posts with enough of the blogger's own words beside what they embed and show. Posts without media have enough. Those that
 * lack most come first.
 */
export function judgeOwnText(judging: Judging<readonly MeasuredPost[]>): Finding {
  const { rule, evidence, thresholds } = judging
  if (evidence.length === 0) return nothingToMeasure(rule)
  const wordsPerEmbed = numberOf({ rule, thresholds, key: 'wordsPerEmbed' })
  const wordsPerImage = numberOf({ rule, thresholds, key: 'wordsPerImage' })
  const lacking = evidence
    .map(({ id, title, facts }) => {
      const { embeds, images, ownWords } = facts
      const needed = embeds * wordsPerEmbed + images * wordsPerImage
      return { id, title, embeds, images, ownWords, missing: needed - ownWords }
    })
    .filter(({ missing }) => missing > 0)
    .sort((one, other) => other.missing - one.missing)
  const share = (evidence.length - lacking.length) / evidence.length
  return makeFinding({
    rule,
    status: statusAtLeast({
      value: share,
      passFrom: numberOf({ rule, thresholds, key: 'passFrom' }),
      warnFrom: numberOf({ rule, thresholds, key: 'warnFrom' }),
    }),
    values: {
      share,
      lacking: lacking.length,
      posts: evidence.length,
      wordsPerEmbed,
      wordsPerImage,
    },
    items: lacking.map(({ id, title, embeds, images, ownWords, missing }) => ({
      kind: 'posts',
      id,
      title,
      field: 'body',
      detail: {
        key: 'content-own-text-vs-media:lacks',
        values: { embeds, images, words: ownWords, missing },
      },
    })),
    figures: { posts: evidence.length, lacking: lacking.length, share },
  })
}
