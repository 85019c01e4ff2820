import type { FlagKind } from './signals/flag'
import type { TrafficReading } from './trafficReading'

/** Flags about what a machine does; the others are about one place or one eager person. */
const machine: readonly FlagKind[] = ['fast-visitor', 'regular-gaps', 'probing']

/**
 * Visits that look like a machine's although they passed the filter: of visitors flagged so, each once, and of sources without any
 * engagement. What an editor called legitimate does not count.
 */
export function nonhumanVisits(flags: TrafficReading['flags']): number {
  const open = flags.filter(({ isReviewed }) => !isReviewed)
  const visitors = new Map(
    open
      .filter(({ kind }) => machine.includes(kind))
      .map((flag) => [`${flag.day} ${flag.subject}`, flag] as const),
  )
  const silent = open.filter(({ kind }) => kind === 'zero-engagement')
  let visits = silent.reduce((sum, flag) => sum + flag.visits, 0)
  for (const flag of visitors.values()) {
    // Visits of a silent source are counted with it.
    if (!silent.some(({ subject }) => subject === flag.source)) visits += flag.visits
  }
  return visits
}
