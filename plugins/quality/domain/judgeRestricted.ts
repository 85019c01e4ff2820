import type { EvidenceItem, Finding } from '../../../src/check/finding'
import { makeFinding } from '../../../src/check/makeFinding'
import type { RestrictedEvidence } from './gatherRestricted'
import type { Judging } from './judging'
import { nothingToMeasure } from './nothingToMeasure'
import { numberOf } from './numberOf'
import { policyTiers } from './policy/policyCategory'
import { suspectItem } from './suspectItem'

const screenedFrom = 0.5

/**
 * How much of the blog is about what Google restricts (gambling, alcohol, weapons …). No violation: few ads or none. It fails only by the
 * posts that a person confirmed; suspicions that nobody has looked at, and a subject declared in such words, warn; what was dismissed does
 * not count. Unknown where the screen has no words for most posts.
 */
export function judgeRestricted(judging: Judging<RestrictedEvidence>): Finding {
  const { rule, evidence, thresholds } = judging
  const { posts, declared } = evidence
  if (posts.length === 0) return nothingToMeasure(rule)
  const suspects = posts.flatMap((document) =>
    document.suspects
      .filter(({ category }) => policyTiers[category] === 'restricted')
      .map((suspect) => ({ document, suspect })),
  )
  const of = (state: string) => suspects.filter(({ suspect }) => suspect.state === state)
  const found = [...of('confirmed'), ...of('open')]
  const shareOf = (list: typeof suspects) =>
    new Set(list.map(({ document }) => document.id)).size / posts.length
  const [confirmed, share] = [shareOf(of('confirmed')), shareOf(found)]
  const screened = posts.filter((post) => post.screened === true).length
  const [passUpTo, warnUpTo] = (['passUpTo', 'warnUpTo'] as const).map((key) =>
    numberOf({ rule, thresholds, key }),
  ) as [number, number]
  const [status, variant] =
    confirmed > warnUpTo
      ? (['fail', 'fail'] as const)
      : screened < posts.length * screenedFrom
        ? (['unknown', 'not-screened'] as const)
        : share > passUpTo
          ? (['warn', 'warn'] as const)
          : declared.length > 0
            ? (['warn', 'declared'] as const)
            : (['pass', 'pass'] as const)
  const counted = { posts: posts.length, share: status === 'fail' ? confirmed : share }
  const restricted = Math.round(counted.share * posts.length)
  return makeFinding({
    rule,
    status,
    variant,
    values: { ...counted, restricted },
    items: [
      ...found.map(({ document, suspect }) => suspectItem({ rule: rule.id, document, suspect })),
      ...declared.map((category): EvidenceItem => ({
        kind: 'global',
        id: 'blog',
        title: 'blog',
        field: 'niche',
        detail: {
          key: `${rule.id}:named`,
          values: { category: category.replaceAll('-', '_') },
        },
      })),
    ],
    figures: {
      posts: posts.length,
      screened,
      confirmed: Math.round(confirmed * posts.length),
      suspected: Math.round(share * posts.length),
      declared: declared.length,
      share,
    },
    ...(status === 'unknown' ? { fix: { key: `${rule.id}:fix-read` } } : {}),
    ...(variant === 'declared' ? { fix: { key: `${rule.id}:fix-declared` } } : {}),
  })
}
