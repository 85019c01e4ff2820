import type { Attestation } from '../../../../plugins/traffic/domain/attestation'
import { dayNumber } from '../../../../plugins/traffic/domain/stats/dayNumber'
import { dayOfNumber } from '../../../../plugins/traffic/domain/stats/dayOfNumber'
import { daysIn } from '../../../../plugins/traffic/domain/stats/daysIn'
import { lastDays } from '../../../../plugins/traffic/domain/stats/lastDays'
import type { TrafficReading } from '../../../../plugins/traffic/domain/trafficReading'
import { sumsOf } from './sumsOf'

export const today = '2026-11-28'
const yesterday = dayOfNumber(dayNumber(today) - 1)

/** A reading of so many whole days with so many visits each, today counted too. */
export const readingOf = ({
  visits,
  ...given
}: Partial<TrafficReading> & {
  /** Of each whole day, yesterday last; days before have none. */
  visits: readonly number[]
}): TrafficReading => {
  const all = daysIn(lastDays({ to: yesterday, days: 28 }))
  const days = all.map((day, index) => ({
    day,
    ...sumsOf(visits[index - (all.length - visits.length)] ?? 0),
  }))
  const measured = days.slice(all.length - visits.length)
  return {
    today,
    first: measured[0]?.day ?? null,
    last: measured.length > 0 ? today : null,
    days,
    sources: [],
    campaigns: [],
    prohibited: [],
    tops: [],
    flags: [],
    examined: { views: 0, all: 0 },
    droppedSpam: 0,
    attestation: null,
    ...given,
  }
}

export const statementOf = (given: Partial<Attestation> = {}): Attestation => ({
  answer: 'confirmed',
  wording: 'I buy no visits.',
  note: null,
  by: 'রহিমা',
  at: '2026-11-01T04:00:00.000Z',
  expires: '2027-05-02T04:00:00.000Z',
  ...given,
})
