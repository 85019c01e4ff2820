import type { Finding } from '../../../src/check/finding'
import { makeFinding } from '../../../src/check/makeFinding'
import type { ClickEvidence, PlacedClick } from './gatherClicks'
import type { Judging } from './judging'
import { nothingToMeasure } from './nothingToMeasure'

/** Nobody is asked to click on advertising. A sentence that asks fails; one that may only speak of such clicks warns. */
export function judgeClicks(judging: Judging<ClickEvidence>): Finding {
  const { rule, evidence } = judging
  const { looked, clicks } = evidence
  if (looked === 0) return nothingToMeasure(rule)
  const asking = clicks.filter(({ asks }) => asks)
  const telling = clicks.filter(({ asks }) => !asks)
  const itemOf = ({ place, found }: PlacedClick, variant: string) => ({
    ...place,
    detail: {
      key: `${rule.id}:${variant}`,
      values: { found, sentence: place.passage?.sentence ?? '' },
    },
  })
  return makeFinding({
    rule,
    status: asking.length > 0 ? 'fail' : telling.length > 0 ? 'warn' : 'pass',
    values: { count: asking.length > 0 ? asking.length : telling.length, looked },
    items: [
      ...asking.map((click) => itemOf(click, 'asks')),
      ...telling.map((click) => itemOf(click, 'tells')),
    ],
    figures: { looked, asking: asking.length, telling: telling.length },
  })
}
