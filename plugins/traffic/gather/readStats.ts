import type { PayloadRequest } from 'payload'

import type { BlogSettings } from '../../../src/check/snapshot'
import { channelOfSource } from '../domain/channelOfSource'
import { hostOf } from '../domain/hostOf'
import { addUp } from '../domain/stats/addUp'
import { everyDay } from '../domain/stats/everyDay'
import { figuresOf } from '../domain/stats/figuresOf'
import { rangeBefore } from '../domain/stats/rangeBefore'
import type { PublicStats, Row, Stats } from '../domain/stats/stats'
import type { Dimension, Range, Sums } from '../domain/trafficStore'
import { openTrafficStore } from '../store/openTrafficStore'
import { postsOnCurve } from './postsOnCurve'
import { readLive } from './readLive'

type Asked = {
  req: PayloadRequest
  range: Range
  settings: Pick<BlogSettings, 'timeZone' | 'address'>
  limit: number
}

const rowOf = ({ value, ...sums }: { value: string } & Sums): Row => ({
  value,
  ...figuresOf(sums),
})

/** Totals and the most read pages of a range: what the setting may make public. */
export const readPublicStats = async ({
  req,
  range,
  settings: { timeZone },
  limit,
}: Asked): Promise<PublicStats> => {
  const store = await openTrafficStore(req.payload)
  const [days, pages] = await Promise.all([
    store.days(range),
    store.top({ ...range, dimension: 'page', limit }),
  ])
  return {
    range: { ...range, days: everyDay({ range, days: [] }).length, timeZone },
    visitors: 'visitor-days',
    totals: figuresOf(addUp(days)),
    pages: pages.map(rowOf),
  }
}

/** Everything about a range that the staff sees. */
export const readStats = async ({
  now,
  ...asked
}: Asked & {
  /** Milliseconds since 1970. */
  now: number
}): Promise<Stats> => {
  const { req, range, settings, limit } = asked
  const { timeZone } = settings
  const ownHost = hostOf(settings.address)
  const store = await openTrafficStore(req.payload)
  const top = async (dimension: Dimension): Promise<Row[]> =>
    (await store.top({ ...range, dimension, limit })).map(rowOf)
  const [told, days, before, posts, sources, channels, campaigns, countries, devices, browsers] =
    await Promise.all([
      readPublicStats(asked),
      store.days(range),
      store.days(rangeBefore(range)),
      postsOnCurve({ req, range, timeZone }),
      top('source'),
      top('channel'),
      top('campaign'),
      top('country'),
      top('device'),
      top('browser'),
    ])
  const [dropped, live] = await Promise.all([store.drops(range), readLive({ store, now })])
  return {
    ...told,
    before: figuresOf(addUp(before)),
    days: everyDay({ range, days }).map(({ day, ...sums }) => ({ day, ...figuresOf(sums) })),
    posts,
    sources: sources.map((row) => ({
      ...row,
      channel: channelOfSource({ source: row.value, ownHost }),
    })),
    channels,
    campaigns,
    countries,
    devices,
    browsers,
    dropped: dropped.toSorted((a, b) => b.count - a.count),
    live,
  }
}
