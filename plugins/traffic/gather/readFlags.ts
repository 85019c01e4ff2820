import type { Payload } from 'payload'

import type { BlogSettings } from '../../../src/check/snapshot'
import { channelOfSource } from '../domain/channelOfSource'
import { hostOf } from '../domain/hostOf'
import { agentFlag } from '../domain/signals/agentFlag'
import type { Flag } from '../domain/signals/flag'
import { signalSettings } from '../domain/signals/signalSettings'
import { silentFlag } from '../domain/signals/silentFlag'
import { type SilentPlace, silentPlaces } from '../domain/signals/silentPlaces'
import { sourceFlags } from '../domain/signals/sourceFlags'
import { spikeFlag } from '../domain/signals/spikeFlag'
import { unusualDays } from '../domain/signals/unusualDays'
import { addUp } from '../domain/stats/addUp'
import { everyDay } from '../domain/stats/everyDay'
import { lastDays } from '../domain/stats/lastDays'
import type { Range, TrafficStore } from '../domain/trafficStore'
import { openTrafficStore } from '../store/openTrafficStore'
import { dayFlags } from './dayFlags'
import { rememberDays } from './rememberDays'

const listed = 100
/** Views that one reading looks at one by one; newest days first. */
const mostExamined = 60_000

/** Every flag of the 28 days up to one, newest first, and how many views were looked at one by one of how many. */
export const readFlags = async ({
  payload,
  to,
  settings: { timeZone, address },
}: {
  payload: Payload
  to: string
  settings: Pick<BlogSettings, 'timeZone' | 'address'>
}): Promise<{ flags: Flag[]; examined: { views: number; all: number } }> => {
  const store = await openTrafficStore(payload)
  const range = lastDays({ to, days: signalSettings.days })
  const history = lastDays({ to, days: 2 * signalSettings.days })
  const all = everyDay({ range: history, days: await store.days(history) })
  // Days before the counter began are no quiet days.
  const first = all.findIndex(({ views }) => views > 0)
  const measured = first < 0 ? [] : all.slice(first)
  const days = measured.filter(({ day }) => day >= range.from)

  const flags: Flag[] = []
  let examined = 0
  for (const { day, views } of days.toReversed()) {
    if (examined >= mostExamined) break
    const make = (): ReturnType<typeof dayFlags> => dayFlags({ store, day, timeZone, views })
    // oxlint-disable-next-line no-await-in-loop -- one day after the other: bounded memory
    const found = await rememberDays({ payload, day, views, make })
    flags.push(...found.flags)
    examined += found.examined
  }
  for (const unusual of unusualDays(measured)) {
    if (unusual.day < range.from) continue
    // oxlint-disable-next-line no-await-in-loop -- unusual days are few
    flags.push(...(await flagsOfUnusual({ store, unusual, range })))
  }
  const totals = addUp(days)
  const sources = await store.top({ ...range, dimension: 'source', limit: listed })
  const ownHost = hostOf(address)
  const channelOf = (source: string) => channelOfSource({ source, ownHost })
  flags.push(...sourceFlags({ range, sources, totals, channelOf }))
  const pages = await store.top({ ...range, dimension: 'page', limit: listed })
  for (const place of silentPlaces({ pages, days })) {
    // oxlint-disable-next-line no-await-in-loop -- silent places are few
    flags.push(silentFlag({ place, sums: await sumsBehind({ store, place, range }) }))
  }
  return {
    flags: flags.toSorted((a, b) =>
      a.day === b.day ? b.visits - a.visits : a.day < b.day ? 1 : -1,
    ),
    examined: { views: examined, all: totals.views },
  }
}

const flagsOfUnusual = async ({
  store,
  unusual,
  range,
}: {
  store: TrafficStore
  unusual: ReturnType<typeof unusualDays>[number]
  range: { from: string; to: string }
}): Promise<Flag[]> => {
  const { day } = unusual
  const that = { from: day, to: day, limit: listed }
  const [sources, pages, browsers, usual] = await Promise.all([
    store.top({ ...that, dimension: 'source' }),
    store.top({ ...that, dimension: 'page' }),
    store.top({ ...that, dimension: 'browser' }),
    store.top({ ...range, dimension: 'browser', limit: listed }),
  ])
  const others = usual.map((row) => ({
    ...row,
    views: row.views - (browsers.find(({ value }) => value === row.value)?.views ?? 0),
  }))
  return [
    spikeFlag({ unusual, sources, pages }),
    agentFlag({ unusual, browsers, usual: others }),
  ].filter((flag) => flag !== null)
}

/** The days of a silent page, or the pages of a silent day. */
const sumsBehind = async ({
  store,
  place: { path, day },
  range,
}: {
  store: TrafficStore
  place: SilentPlace
  range: Range
}): Promise<{ day: string; path: string; views: number; visits: number }[]> => {
  if (path === null) {
    const pages = await store.top({ from: day, to: day, dimension: 'page', limit: listed })
    return pages.map(({ value, views, visits }) => ({ day, path: value, views, visits }))
  }
  const days = await store.daysOf({ ...range, dimension: 'page', value: path })
  return days.map((one) => ({ day: one.day, path, views: one.views, visits: one.visits }))
}
