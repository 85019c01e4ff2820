import type { EvidenceItem, Finding } from '../../../src/check/finding'
import { makeFinding } from '../../../src/check/makeFinding'
import type { TitledPost } from './gatherTitles'
import type { Judging } from './judging'
import { nothingToMeasure } from './nothingToMeasure'
import { numberOf } from './numberOf'
import { statusAtMost } from './statusAtMost'

function itemsOf({ id, title, ...post }: TitledPost): EvidenceItem[] {
  const item = { kind: 'posts', id, title } as const
  const key = (variant: string) => `content-titles:${variant}`
  const items: EvidenceItem[] = []
  if (post.repeats !== null)
    items.push({
      ...item,
      field: post.repeats.field,
      detail: { key: key('repeats'), values: { title: post.repeats.title } },
    })
  if (post.clickbait !== null)
    items.push({
      ...item,
      field: 'title',
      detail: { key: key('clickbait'), values: { found: post.clickbait } },
    })
  if (post.firstLevelHeadings > 0)
    items.push({
      ...item,
      field: 'body',
      detail: { key: key('first-level'), values: { count: post.firstLevelHeadings } },
    })
  return items
}

/**
 * Titles that are unique and not sensational, and no second H1 in a body. Repeated titles and the share of sensational ones can fail; an
 * H1 inside a body warns.
 */
export function judgeTitles(judging: Judging<readonly TitledPost[]>): Finding {
  const { rule, evidence, thresholds } = judging
  if (evidence.length === 0) return nothingToMeasure(rule)
  const repeated = evidence.filter(({ repeats }) => repeats !== null).length
  const sensational = evidence.filter((post) => post.clickbait !== null).length
  const firstLevel = evidence.filter((post) => post.firstLevelHeadings > 0).length
  const byRepeats = statusAtMost({
    value: repeated,
    passUpTo: numberOf({ rule, thresholds, key: 'passUpTo' }),
    warnUpTo: numberOf({ rule, thresholds, key: 'warnUpTo' }),
  })
  const tooSensational =
    sensational / evidence.length > numberOf({ rule, thresholds, key: 'clickbaitUpTo' })
  const warned = byRepeats === 'warn' || firstLevel > 0
  return makeFinding({
    rule,
    status: byRepeats === 'fail' || tooSensational ? 'fail' : warned ? 'warn' : 'pass',
    values: { repeated, sensational, firstLevel, posts: evidence.length },
    items: evidence.flatMap(itemsOf),
    figures: { posts: evidence.length, repeated, sensational, firstLevel },
  })
}
