import { zoneOffset } from './zoneOffset'

const dayLength = 86_400_000
const minute = 60_000

/**
 * The instant at which clocks of a time zone show `minutes` after midnight on a day (days since 1970-01-01). A time that clocks jump
 * over in spring becomes the one as much later; one that they show twice in autumn is the first. Throws a RangeError when the zone is none.
 */
export function instantOn({
  day,
  minutes,
  timeZone,
}: {
  day: number
  minutes: number
  timeZone: string
}): Date {
  const wanted = day * dayLength + minutes * minute
  // The offset of a day earlier holds up to a change of the clocks, the one of a day later from it on.
  const guesses = [wanted - dayLength, wanted + dayLength].map(
    (near) => wanted - zoneOffset({ time: near, timeZone }),
  )
  const shown = (time: number) => time + zoneOffset({ time, timeZone })
  const fitting = guesses.filter((time) => shown(time) === wanted)
  return new Date(fitting.length > 0 ? Math.min(...fitting) : Math.max(...guesses))
}
