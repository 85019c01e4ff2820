import { readBlogSettings } from '../../../src/cms/readBlogSettings'
import type { SnapshotReader } from '../../../src/cms/snapshotReader'
import { flagId } from '../domain/signals/flagId'
import { dayInZone } from '../domain/stats/dayInZone'
import { dayNumber } from '../domain/stats/dayNumber'
import { dayOfNumber } from '../domain/stats/dayOfNumber'
import { everyDay } from '../domain/stats/everyDay'
import { lastDays } from '../domain/stats/lastDays'
import { readingKey, type TrafficReading } from '../domain/trafficReading'
import { openTrafficStore } from '../store/openTrafficStore'
import { readAttestation } from './readAttestation'
import { readFlags } from './readFlags'
import { readShowSettings } from './readShowSettings'
import { reviewedFlags } from './reviewedFlags'

const days = 28
/** How far back the first day is looked for; a counter older than that has its four weeks anyway. */
const longest = 400
const mostSources = 1000
/** A day of fewer visits is no flood on any blog. */
const fewestVisits = 10

/** What the counter and the owner say, for the report. A report is made without it where it cannot be read: then its rules are unknown. */
export const trafficReader: SnapshotReader = {
  key: readingKey,
  read: async ({ payload }): Promise<TrafficReading | null> => {
    try {
      const blog = await readBlogSettings({ payload })
      const { timeZone } = blog
      const store = await openTrafficStore(payload)
      const today = dayInZone({ at: Date.now(), timeZone })
      const yesterday = dayOfNumber(dayNumber(today) - 1)
      const range = lastDays({ to: yesterday, days })
      const known = await store.days({ ...lastDays({ to: today, days: longest }) })
      const counted = known.filter(({ views }) => views > 0)
      const whole = everyDay({ range, days: known })
      const [sources, campaigns, drops, found, reviews, attestation, settings] = await Promise.all([
        store.top({ ...range, dimension: 'source', limit: mostSources }),
        store.top({ ...range, dimension: 'campaign', limit: mostSources }),
        store.drops(range),
        readFlags({ payload, to: yesterday, settings: blog }),
        reviewedFlags(payload),
        readAttestation(payload),
        readShowSettings(payload),
      ])
      const isReviewed = (id: string): boolean => reviews.get(id)?.isLegitimate === true
      const busy = whole.filter(({ visits }) => visits >= fewestVisits)
      const tops = await Promise.all(
        busy.map(async ({ day }) => {
          const rows = await store.top({ from: day, to: day, dimension: 'source', limit: 100 })
          const [top] = rows.toSorted((a, b) => b.visits - a.visits)
          const source = top?.value ?? ''
          const id = flagId({ kind: 'spike', day, subject: source })
          return { day, source, visits: top?.visits ?? 0, isExplained: isReviewed(id) }
        }),
      )
      const sum = ({ value, visits }: { value: string; visits: number }) => ({ value, visits })
      return {
        today,
        first: counted[0]?.day ?? null,
        last: counted.at(-1)?.day ?? null,
        days: whole,
        sources: sources.map(sum),
        campaigns: campaigns.map(sum),
        prohibited: settings.prohibited,
        tops,
        flags: found.flags.map(({ id, kind, day, subject, visits, source }) => ({
          id,
          kind,
          day,
          subject,
          visits,
          source,
          isReviewed: isReviewed(id),
        })),
        examined: found.examined,
        droppedSpam: drops.find(({ reason }) => reason === 'spam-referrer')?.count ?? 0,
        attestation,
      }
    } catch (error) {
      payload.logger.error({ err: error, msg: 'Traffic could not be read for the report.' })
      return null
    }
  },
}
