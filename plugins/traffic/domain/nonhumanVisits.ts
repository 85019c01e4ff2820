import type { FlagKind } from './signals/flag'
import type { TrafficReading } from './trafficReading'

/** Flags about what a machine does; the others are about one place or one eager person. */
const machine: readonly FlagKind[] = ['fast-visitor', 'regular-gaps', 'probing']

/**
 * Visits that look like a machine's although they passed the filter: of visitors flagged so, each once, and of pages or days without any
 * engagement, whichever are more (a silent day has silent pages). What an editor called legitimate does not count.
 */
export function nonhumanVisits(flags: TrafficReading['flags']): number {
  const open = flags.filter(({ isReviewed }) => !isReviewed)
  const silent = open.filter(({ kind }) => kind === 'zero-engagement')
  const days = silent.filter(({ subject }) => subject === '')
  const pages = silent.filter(({ subject }) => subject !== '')
  const visitors = new Map(
    open
      .filter(({ kind, day }) => machine.includes(kind) && !days.some((one) => one.day === day))
      .map((flag) => [`${flag.day} ${flag.subject}`, flag] as const),
  )
  return Math.max(sumOf(days), sumOf(pages)) + sumOf([...visitors.values()])
}

const sumOf = (flags: TrafficReading['flags']): number =>
  flags.reduce((sum, { visits }) => sum + visits, 0)
