import type { ValueSums } from './daySums'
import { type Flag, type FlagRow, mostRows } from './flag'
import { flagId } from './flagId'
import { signalSettings as settings } from './signalSettings'
import { topShare } from './topShare'
import type { UnusualDay } from './unusualDays'

/** A sum of one value as a row of a flag. */
const sumRow = (day: string, values: Partial<FlagRow>): FlagRow => ({
  at: null,
  day,
  path: '',
  source: '',
  country: '',
  device: '',
  browser: '',
  views: 0,
  visits: 0,
  ...values,
})

/**
 * An unusual day becomes a flag when it came from one place: one source with more than 60 % of the visits, or more than 80 % that
 * name no source. `sources` are those of that day, `pages` what was read. Null otherwise: a day with many sources is just a good day.
 */
export function spikeFlag({
  unusual: { day, visits, z, timesMedian },
  sources,
  pages,
}: {
  unusual: UnusualDay
  sources: readonly ValueSums[]
  pages: readonly ValueSums[]
}): Flag | null {
  const top = topShare({ rows: sources, weightOf: (row) => row.visits, of: visits })
  if (!top) return null
  const least = top.value === '' ? settings.spikeDirectShare : settings.spikeSourceShare
  if (top.share <= least) return null
  const rows = [
    ...sources.map(({ value, views, visits: some }) =>
      sumRow(day, { source: value, views, visits: some }),
    ),
    ...pages.map(({ value, views, visits: some }) =>
      sumRow(day, { path: value, source: '', views, visits: some }),
    ),
  ]
  return {
    id: flagId({ kind: 'spike', day, subject: top.value }),
    kind: 'spike',
    day,
    subject: top.value,
    figures: { visits, share: top.share, timesMedian, ...(z === null ? {} : { z }) },
    visits: top.weight,
    source: top.value,
    rows: rows.slice(0, mostRows),
    count: rows.length,
  }
}
