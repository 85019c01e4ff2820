import { localDay } from './localDay'

/** The calendar days of some instants, in ascending order, one entry for each instant. */
export function localDays({
  instants,
  timeZone,
}: {
  instants: readonly Date[]
  timeZone: string
}): number[] {
  return instants.map((instant) => localDay({ instant, timeZone })).toSorted((a, b) => a - b)
}
