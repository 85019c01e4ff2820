import type { Engagement, Hit } from '../hit'
import { type Dimension, dimensions } from '../trafficStore'
import { campaignValue } from './campaignValue'
import { noSums } from './noSums'
import type { DayTallies, Tally } from './tally'

/**
 * Counts hits and engagements by day, dimension and value. A hit counts once in every dimension (in `campaign` only when it has one); an
 * engagement in `total` and `page`, since it does not know where its visit came from. Every id must be there once.
 */
export const tallyBatch = (batch: {
  hits: readonly Hit[]
  engagements: readonly Engagement[]
}): DayTallies[] => {
  const days = new Map<string, Record<Dimension, DayTallies>>()

  const tallyOf = (day: string, dimension: Dimension, value: string): Tally => {
    let ofDay = days.get(day)
    if (ofDay === undefined) days.set(day, (ofDay = emptyDay(day)))
    const { values } = ofDay[dimension]
    let tally = values.get(value)
    if (tally === undefined)
      values.set(value, (tally = { sums: { ...noSums }, visitors: new Set() }))
    return tally
  }
  const countHit = (hit: Hit, dimension: Dimension, value: string): void => {
    const { sums, visitors } = tallyOf(hit.day, dimension, value)
    sums.views += 1
    if (hit.isEntry) sums.visits += 1
    visitors.add(hit.visitor)
  }

  for (const hit of batch.hits) {
    countHit(hit, 'total', '')
    countHit(hit, 'page', hit.path)
    countHit(hit, 'source', hit.source)
    countHit(hit, 'channel', hit.channel)
    if (hit.campaign !== null) countHit(hit, 'campaign', campaignValue(hit.campaign))
    countHit(hit, 'country', hit.country)
    countHit(hit, 'device', hit.device)
    countHit(hit, 'browser', hit.browser)
  }
  for (const { day, path, seconds, depth } of batch.engagements) {
    for (const { sums } of [tallyOf(day, 'total', ''), tallyOf(day, 'page', path)]) {
      sums.engagedSeconds += seconds
      sums.engagements += 1
      sums.depths += depth
    }
  }
  return [...days.values()].flatMap((ofDay) =>
    Object.values(ofDay).filter(({ values }) => values.size > 0),
  )
}

const emptyDay = (day: string): Record<Dimension, DayTallies> =>
  Object.fromEntries(
    dimensions.map((dimension) => [dimension, { day, dimension, values: new Map() }]),
  ) as Record<Dimension, DayTallies>
