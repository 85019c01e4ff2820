import type { Finding } from '../../../src/check/finding'
import { makeFinding } from '../../../src/check/makeFinding'
import type { PolicyEvidence } from './gatherPolicy'
import type { Judging } from './judging'
import { nothingToMeasure } from './nothingToMeasure'
import { numberOf } from './numberOf'
import { policyTiers } from './policy/policyCategory'
import { statusAtMost } from './statusAtMost'
import { suspectItem } from './suspectItem'

/**
 * How much of the blog is about what Google restricts (gambling, alcohol, weapons …). No violation: few ads or none. What an editor dismissed
 * does not count; unknown where the screen has no words for most posts.
 */
export function judgeRestricted(judging: Judging<PolicyEvidence>): Finding {
  const { rule, evidence, thresholds } = judging
  const posts = evidence.filter(({ kind, screened }) => kind === 'posts' && screened !== null)
  if (posts.length === 0) return nothingToMeasure(rule)
  const screened = posts.filter((post) => post.screened === true)
  if (screened.length * 2 < posts.length)
    return makeFinding({
      rule,
      status: 'unknown',
      variant: 'not-screened',
      values: { posts: posts.length },
      figures: { posts: posts.length, screened: screened.length },
      fix: { key: `${rule.id}:fix-read` },
    })
  const suspects = posts.flatMap((document) =>
    document.suspects
      .filter(
        ({ category, state }) => policyTiers[category] === 'restricted' && state !== 'dismissed',
      )
      .map((suspect) => ({ document, suspect })),
  )
  const restricted = new Set(suspects.map(({ document }) => document.id)).size
  const share = restricted / posts.length
  return makeFinding({
    rule,
    status: statusAtMost({
      value: share,
      passUpTo: numberOf({ rule, thresholds, key: 'passUpTo' }),
      warnUpTo: numberOf({ rule, thresholds, key: 'warnUpTo' }),
    }),
    values: { share, restricted, posts: posts.length },
    items: suspects.map(({ document, suspect }) =>
      suspectItem({ rule: rule.id, document, suspect }),
    ),
    figures: { posts: posts.length, restricted, share },
  })
}
