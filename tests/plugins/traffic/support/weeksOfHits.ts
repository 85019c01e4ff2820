import type { Hit } from '../../../../plugins/traffic/domain/hit'
import { dayInZone } from '../../../../plugins/traffic/domain/stats/dayInZone'
import { dayNumber } from '../../../../plugins/traffic/domain/stats/dayNumber'
import { dayOfNumber } from '../../../../plugins/traffic/domain/stats/dayOfNumber'
import { startOfDay } from '../../../../plugins/traffic/domain/stats/startOfDay'
import type { TrafficBatch } from '../../../../plugins/traffic/domain/trafficStore'
import { viewOf } from './viewOf'

const timeZone = 'Asia/Dhaka'
const hour = 3_600_000

const sources = [
  ['', 'direct'],
  ['google.com', 'search'],
  ['facebook.com', 'social'],
  ['chatgpt.com', 'ai-assistant'],
] as const
const places = [
  ['BD', 'mobile', 'Chrome'],
  ['BD', 'mobile', 'Chrome'],
  ['IN', 'desktop', 'Firefox'],
  ['GB', 'tablet', 'Safari'],
] as const
const paths = ['/ভাত', '/ডাল', '/খিচুড়ি']

/**
 * Whole days before the day of `now` with 12 visitors each, three views and one engagement a visitor; five days before it a flood of readers
 * from one source and, on the day before, one visitor as regular as a clock. Today has one view, five minutes ago.
 */
export const weeksOfHits = ({ now, days }: { now: number; days: number }): TrafficBatch => {
  const today = dayInZone({ at: now, timeZone })
  const hits: Hit[] = []
  const engagements: TrafficBatch['engagements'][number][] = []
  const dayBefore = (count: number): string => dayOfNumber(dayNumber(today) - count)
  for (let before = days; before > 0; before -= 1) {
    const day = dayBefore(before)
    const start = startOfDay({ day, timeZone }) + 8 * hour
    for (let visitor = 0; visitor < 12; visitor += 1) {
      const [source, channel] = sources[visitor % sources.length] ?? sources[0]
      const [country, device, browser] = places[visitor % places.length] ?? places[0]
      const who = { day, visitor, country, device, browser }
      for (let view = 0; view < 3; view += 1) {
        const at = start + visitor * 17 * 60_000 + view * (40_000 + visitor * 7000)
        const path = paths[(visitor + view) % paths.length] ?? '/'
        const came =
          view === 0
            ? { source, channel }
            : { source: 'ranna.example', channel: 'internal' as const }
        hits.push(viewOf({ ...who, ...came, at, path, isEntry: view === 0 }))
      }
      engagements.push({
        id: `told-${before}-${visitor}`,
        at: start + hour,
        day,
        path: paths[visitor % paths.length] ?? '/',
        visitor,
        seconds: 60,
        depth: 80,
      })
    }
  }
  const flooded = dayBefore(5)
  const start = startOfDay({ day: flooded, timeZone }) + 10 * hour
  for (let visitor = 0; visitor < 180; visitor += 1) {
    const who = { day: flooded, at: start + visitor * 31_000, visitor: 1000 + visitor }
    hits.push(viewOf({ ...who, source: 'facebook.com', channel: 'social' }))
    engagements.push({ ...who, id: `told-flood-${visitor}`, path: '/rice', seconds: 60, depth: 80 })
  }
  const clock = dayBefore(1)
  for (let view = 0; view < 25; view += 1)
    hits.push(
      viewOf({
        at: startOfDay({ day: clock, timeZone }) + 9 * hour + view * 300_000,
        day: clock,
        visitor: 77_777,
        isEntry: view === 0,
      }),
    )
  hits.push(
    viewOf({
      // Just after midnight five minutes ago was another day.
      at: Math.max(now - 300_000, startOfDay({ day: today, timeZone })),
      visitor: 5,
      path: '/ভাত',
      source: 'whatsapp',
      channel: 'social',
      campaign: {
        source: 'whatsapp',
        medium: 'social',
        campaign: 'share-ভাত',
        term: '',
        content: '',
      },
    }),
  )
  return {
    hits,
    engagements,
    drops: {
      segment: 'one',
      counts: [
        { day: dayBefore(1), reason: 'bot', count: 40 },
        { day: dayBefore(2), reason: 'bot', count: 2 },
        { day: dayBefore(2), reason: 'staff', count: 7 },
      ],
    },
  }
}
