import type { Finding } from '../../../src/check/finding'
import { makeFinding } from '../../../src/check/makeFinding'
import type { Judging } from './judging'
import type { MeasuredPost } from './measuredPost'
import { nothingToMeasure } from './nothingToMeasure'
import { numberOf } from './numberOf'
import { statusAtMost } from './statusAtMost'

/** The share of posts under the minimum of words; a post of exactly the minimum is not thin. Shortest first. */
export function judgeThinShare(judging: Judging<readonly MeasuredPost[]>): Finding {
  const { rule, evidence, thresholds } = judging
  if (evidence.length === 0) return nothingToMeasure(rule)
  const minimumWords = numberOf({ rule, thresholds, key: 'minimumWords' })
  const thin = evidence
    .filter(({ facts }) => facts.words < minimumWords)
    .sort((one, other) => one.facts.words - other.facts.words)
  const share = thin.length / evidence.length
  return makeFinding({
    rule,
    status: statusAtMost({
      value: share,
      passUpTo: numberOf({ rule, thresholds, key: 'passUpTo' }),
      warnUpTo: numberOf({ rule, thresholds, key: 'warnUpTo' }),
    }),
    values: { share, thin: thin.length, posts: evidence.length, minimumWords },
    items: thin.map(({ id, title, facts }) => ({
      kind: 'posts',
      id,
      title,
      field: 'body',
      detail: { key: 'content-thin-share:words', values: { words: facts.words } },
    })),
    figures: { posts: evidence.length, thin: thin.length, share },
  })
}
