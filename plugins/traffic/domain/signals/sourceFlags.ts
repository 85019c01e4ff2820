import type { Channel } from '../hit'
import type { Range } from '../trafficStore'
import type { ValueSums } from './daySums'
import { type Flag, type FlagKind, mostRows } from './flag'
import { flagId } from './flagId'
import { signalSettings as settings } from './signalSettings'

/** Channels that may well bring most readers of a healthy blog. */
const welcome: readonly Channel[] = ['search', 'direct', 'internal', 'unknown']

/** A source that brings more than 60 % of all visits of a range, search engines and direct visits aside. `totals` are the range's sums. */
export function sourceFlags({
  range,
  sources,
  totals,
  channelOf,
}: {
  range: Range
  sources: readonly ValueSums[]
  totals: { visits: number }
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
  }
  return flags
}
