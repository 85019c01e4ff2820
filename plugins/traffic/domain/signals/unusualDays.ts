import { dayNumber } from '../stats/dayNumber'
import type { DaySums } from './daySums'
import { median } from './median'
import { robustZ } from './robustZ'
import { signalSettings as settings } from './signalSettings'

export type UnusualDay = {
  day: string
  visits: number
  /** Against the same weekday of the four weeks before; null where there are too few. */
  z: number | null
  /** Visits as a multiple of the median of the four weeks before it, a median under 1 being taken as 1. */
  timesMedian: number
}

/**
 * Days with far more visits than usual. `days` are whole days in a row, ascending, the ones without a visit among them; only
 * those with some history before them can be told.
 */
export function unusualDays(days: readonly Pick<DaySums, 'day' | 'visits'>[]): UnusualDay[] {
  return days.flatMap(({ day, visits }, index) => {
    if (visits < settings.spikeVisits) return []
    const before = days.slice(Math.max(0, index - settings.days), index)
    const weekday = dayNumber(day) % 7
    const same = before.filter((one) => dayNumber(one.day) % 7 === weekday)
    const z =
      same.length < settings.spikeHistory
        ? null
        : robustZ({ value: visits, history: same.map((one) => one.visits) })
    const usual = before.length < 14 ? null : median(before.map((one) => one.visits))
    const timesMedian = usual === null ? 0 : visits / Math.max(1, usual)
    const isUnusual = (z !== null && z > settings.spikeZ) || timesMedian > settings.spikeTimesMedian
    return isUnusual ? [{ day, visits, z, timesMedian }] : []
  })
}
