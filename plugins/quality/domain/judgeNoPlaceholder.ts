import type { EvidenceItem, Finding } from '../../../src/check/finding'
import { makeFinding } from '../../../src/check/makeFinding'
import type { PlaceholderEvidence, PlacedPlaceholder } from './gatherPlaceholders'
import type { Judging } from './judging'
import { nothingToMeasure } from './nothingToMeasure'
import { numberOf } from './numberOf'

/**
 * Whether a placeholder is the content itself. In a title, a menu, a setting or a short text it always is. A post of more than
 * `quotedFrom` words may quote such a phrase, or use one with an ordinary meaning; filler and a phrase that stands alone stay serious.
 */
function isSerious({ hit, words }: PlacedPlaceholder, quotedFrom: number): boolean {
  if (hit.field === 'title' || words === null || words <= quotedFrom) return true
  return !hit.quoted && (hit.certain || hit.alone)
}

function itemOf({ place, hit }: PlacedPlaceholder, variant: 'found' | 'quoted'): EvidenceItem {
  const { found, context, offset, length } = hit
  const key = `content-no-placeholder:${variant}`
  return { ...place, detail: { key, values: { found, context, offset, length } } }
}

/** No text still to be written anywhere that the public reads. Serious hits fail, others warn; serious ones come first. */
export function judgeNoPlaceholder(judging: Judging<PlaceholderEvidence>): Finding {
  const { rule, evidence, thresholds } = judging
  const { looked, found } = evidence
  if (looked === 0 && found.length === 0) return nothingToMeasure(rule)
  const quotedFrom = numberOf({ rule, thresholds, key: 'quotedFrom' })
  const serious = found.filter((each) => isSerious(each, quotedFrom))
  const mild = found.filter((each) => !isSerious(each, quotedFrom))
  return makeFinding({
    rule,
    status: serious.length > 0 ? 'fail' : mild.length > 0 ? 'warn' : 'pass',
    values: { count: serious.length > 0 ? serious.length : mild.length, looked },
    items: [
      ...serious.map((each) => itemOf(each, 'found')),
      ...mild.map((each) => itemOf(each, 'quoted')),
    ],
    figures: { looked, serious: serious.length, mild: mild.length },
  })
}
