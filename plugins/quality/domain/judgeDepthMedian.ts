import type { Finding } from '../../../src/check/finding'
import { makeFinding } from '../../../src/check/makeFinding'
import type { Judging } from './judging'
import type { MeasuredPost } from './measuredPost'
import { nothingToMeasure } from './nothingToMeasure'
import { numberOf } from './numberOf'
import { statusAtLeast } from './statusAtLeast'

/** The median length of the posts in words. The posts under the passing number are named, shortest first. */
export function judgeDepthMedian(judging: Judging<readonly MeasuredPost[]>): Finding {
  const { rule, evidence, thresholds } = judging
  if (evidence.length === 0) return nothingToMeasure(rule)
  const sorted = [...evidence].sort((one, other) => one.facts.words - other.facts.words)
  const at = (place: number) => sorted[place]!.facts.words
  const middle = sorted.length >> 1
  const median = sorted.length % 2 === 1 ? at(middle) : (at(middle - 1) + at(middle)) / 2
  const passFrom = numberOf({ rule, thresholds, key: 'passFrom' })
  const warnFrom = numberOf({ rule, thresholds, key: 'warnFrom' })
  const status = statusAtLeast({ value: median, passFrom, warnFrom })
  const short = status === 'pass' ? [] : sorted.filter(({ facts }) => facts.words < passFrom)
  return makeFinding({
    rule,
    status,
    values: { median, passFrom, posts: evidence.length },
    items: short.map(({ id, title, facts }) => ({
      kind: 'posts',
      id,
      title,
      field: 'body',
      detail: { key: 'content-depth-median:words', values: { words: facts.words } },
    })),
    figures: { posts: evidence.length, median },
  })
}
