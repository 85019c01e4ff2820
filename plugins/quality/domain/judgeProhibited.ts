import type { EvidenceItem, Finding } from '../../../src/check/finding'
import { makeFinding } from '../../../src/check/makeFinding'
import type { PolicyEvidence } from './gatherPolicy'
import type { Judging } from './judging'
import { nothingToMeasure } from './nothingToMeasure'
import { policyTiers } from './policy/policyCategory'
import { suspectItem } from './suspectItem'

const screenedFrom = 0.5

/**
 * Is anything there that Google's publisher policies forbid? Only what a person confirmed fails; while nobody has looked at a suspicion the
 * answer is unknown, for it blocks if it is true; one that was dismissed counts for nothing. Where the screen has no words for the language it says so: unknown when that is most of the blog.
 */
export function judgeProhibited(judging: Judging<PolicyEvidence>): Finding {
  const { rule, evidence } = judging
  const looked = evidence.filter(({ screened }) => screened !== null)
  if (looked.length === 0) return nothingToMeasure(rule)
  const suspects = evidence.flatMap((document) =>
    document.suspects
      .filter(({ category }) => policyTiers[category] === 'prohibited')
      .map((suspect) => ({ document, suspect })),
  )
  const of = (state: string) => suspects.filter(({ suspect }) => suspect.state === state)
  const [confirmed, open, dismissed] = [of('confirmed'), of('open'), of('dismissed')]
  const strangers = looked.filter(({ screened }) => screened === false)
  const isMostlyScreened = looked.length - strangers.length >= looked.length * screenedFrom
  const [status, variant] =
    confirmed.length > 0
      ? (['fail', 'fail'] as const)
      : !isMostlyScreened
        ? (['unknown', 'not-screened'] as const)
        : open.length > 0
          ? (['unknown', 'waiting'] as const)
          : strangers.length > 0
            ? (['warn', 'partly'] as const)
            : (['pass', 'pass'] as const)
  const items: EvidenceItem[] = [...confirmed, ...open].map(({ document, suspect }) =>
    suspectItem({ rule: rule.id, document, suspect }),
  )
  return makeFinding({
    rule,
    status,
    variant,
    values: {
      confirmed: confirmed.length,
      open: open.length,
      looked: looked.length,
      strangers: strangers.length,
    },
    items: [
      ...items,
      ...strangers.map(({ kind, id, title }) => ({
        kind,
        id,
        title,
        field: 'language',
        detail: { key: `${rule.id}:no-words` },
      })),
    ],
    figures: {
      looked: looked.length,
      confirmed: confirmed.length,
      open: open.length,
      dismissed: dismissed.length,
      notScreened: strangers.length,
    },
    ...(variant === 'not-screened' || variant === 'partly'
      ? { fix: { key: `${rule.id}:fix-read` } }
      : {}),
  })
}
