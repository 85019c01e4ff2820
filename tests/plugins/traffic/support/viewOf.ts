import type { Hit } from '../../../../plugins/traffic/domain/hit'
import { dayInZone } from '../../../../plugins/traffic/domain/stats/dayInZone'

let made = 0

/** A page view like any other; what a test is about is given. The day follows from the moment, in Dhaka. */
export const viewOf = (given: Partial<Hit> = {}): Hit => {
  made += 1
  const at = given.at ?? Date.parse('2026-11-20T06:00:00Z')
  return {
    id: `hit-${String(made).padStart(9, '0')}`,
    at,
    day: dayInZone({ at, timeZone: 'Asia/Dhaka' }),
    path: '/rice',
    visitor: made,
    isEntry: true,
    source: '',
    channel: 'direct',
    campaign: null,
    country: 'BD',
    device: 'mobile',
    browser: 'Chrome',
    isMissing: false,
    ...given,
  }
}
