import type { Channel } from '../hit'
import type { Range } from '../trafficStore'
import type { ValueSums } from './daySums'
import { type Flag, type FlagKind, mostRows } from './flag'
import { flagId } from './flagId'
import { signalSettings as settings } from './signalSettings'

/** Channels that may well bring most readers of a healthy blog. */
const welcome: readonly Channel[] = ['search', 'direct', 'internal', 'unknown']

/**
 * What whole sources show over a range: one that brings more than 60 % of all visits (search engines and direct visits aside), and
 * those whose pages tell no engagement while the other sources' do. `totals` are the sums of the range.
 */
export function sourceFlags({
  range,
  sources,
  totals,
  channelOf,
}: {
  range: Range
  sources: readonly ValueSums[]
  totals: { views: number; visits: number; engagements: number }
  channelOf: (source: string) => Channel
}): Flag[] {
  const flags: Flag[] = []
  const add = (kind: FlagKind, row: ValueSums, figures: Flag['figures']): void => {
    flags.push({
      // A source stays the same finding from day to day; its month tells a new one from a reviewed one.
      id: flagId({ kind, day: range.to.slice(0, 7), subject: row.value }),
      kind,
      day: range.to,
      subject: row.value,
      figures,
      visits: row.visits,
      source: row.value,
      rows: sources.slice(0, mostRows).map(({ value, views, visits }) => ({
        at: null,
        day: range.to,
        path: '',
        source: value,
        country: '',
        device: '',
        browser: '',
        views,
        visits,
      })),
      count: sources.length,
    })
  }
  for (const row of sources) {
    const share = totals.visits > 0 ? row.visits / totals.visits : 0
    if (
      share > settings.oneSourceShare &&
      row.visits >= settings.oneSourceVisits &&
      !welcome.includes(channelOf(row.value))
    )
      add('one-source', row, { share, visits: row.visits })

    const silent = silentShareOf(row)
    const others = silentShareOf({
      views: totals.views - row.views,
      engagements: totals.engagements - row.engagements,
    })
    if (
      silent !== null &&
      others !== null &&
      row.views >= settings.silentViews &&
      silent >= settings.silentShare &&
      silent > others + settings.silentAbove
    )
      add('zero-engagement', row, { share: silent, others, views: row.views })
  }
  return flags
}

/** The share of views that told no engagement, 0 to 1; null without views. */
const silentShareOf = ({
  views,
  engagements,
}: {
  views: number
  engagements: number
}): number | null => (views > 0 ? Math.min(1, Math.max(0, 1 - engagements / views)) : null)
