import type { EvidenceItem, Finding } from '../../../src/check/finding'
import { makeFinding } from '../../../src/check/makeFinding'
import { type SignKind, signKinds, type TitledPost } from './gatherTitles'
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
  for (const { kind, found, passage } of post.signs)
    items.push({ ...item, field: 'body', passage, detail: { key: key(kind), values: { found } } })
  return items
}

/**
 * What a reader goes by: titles that are unique and not sensational, no second H1 in a body, headings in order, links that say where they lead.
 * Repeated titles and the share of sensational ones can fail; signs inside a body warn.
 */
export function judgeTitles(judging: Judging<readonly TitledPost[]>): Finding {
  const { rule, evidence, thresholds } = judging
  if (evidence.length === 0) return nothingToMeasure(rule)
  const repeated = evidence.filter(({ repeats }) => repeats !== null).length
  const sensational = evidence.filter((post) => post.clickbait !== null).length
  const postsWith = (...kinds: readonly SignKind[]) =>
    evidence.filter(({ signs }) => signs.some(({ kind }) => kinds.includes(kind))).length
  const firstLevel = postsWith('heading-first-level')
  const skipping = postsWith('heading-skips')
  const silentLinks = postsWith('link-says-nothing')
  const byRepeats = statusAtMost({
    value: repeated,
    passUpTo: numberOf({ rule, thresholds, key: 'passUpTo' }),
    warnUpTo: numberOf({ rule, thresholds, key: 'warnUpTo' }),
  })
  const tooSensational =
    sensational / evidence.length > numberOf({ rule, thresholds, key: 'clickbaitUpTo' })
  const warned = byRepeats === 'warn' || postsWith(...signKinds) > 0
  return makeFinding({
    rule,
    status: byRepeats === 'fail' || tooSensational ? 'fail' : warned ? 'warn' : 'pass',
    values: { repeated, sensational, firstLevel, skipping, silentLinks, posts: evidence.length },
    items: evidence.flatMap(itemsOf),
    figures: {
      posts: evidence.length,
      repeated,
      sensational,
      firstLevel,
      skipping,
      silentLinks,
    },
  })
}
