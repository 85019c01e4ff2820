import { instantOn } from './instantOn'
import { localDay } from './localDay'

const quarter = 15 * 60_000

/**
 * When a post put on a day is to appear: at the wanted time of that day (`minutes` after midnight), or, today and too late for it, at
 * the next quarter of an hour. `past` for a day before today, `no-time-left` where today has no quarter left.
 */
export function slotOn({
  day,
  minutes,
  now,
  timeZone,
}: {
  day: number
  minutes: number
  now: Date
  timeZone: string
}): Date | 'past' | 'no-time-left' {
  const today = localDay({ instant: now, timeZone })
  if (day < today) return 'past'
  const wanted = instantOn({ day, minutes, timeZone })
  if (wanted.getTime() > now.getTime()) return wanted
  const next = new Date((Math.floor(now.getTime() / quarter) + 1) * quarter)
  return localDay({ instant: next, timeZone }) === today ? next : 'no-time-left'
}
