import { zoneOffset } from './zoneOffset'

const minute = 60_000
const dayLength = 86_400_000

/** The minutes after midnight that clocks of a zone show at an instant: 540 is nine in the morning. */
export function minutesOf({ instant, timeZone }: { instant: Date; timeZone: string }): number {
  const time = instant.getTime()
  const shown = time + zoneOffset({ time, timeZone })
  return Math.floor((((shown % dayLength) + dayLength) % dayLength) / minute)
}
