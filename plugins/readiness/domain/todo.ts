import type { EvidenceItem } from '../../../src/check/finding'
import { firstThingsToMend } from './firstThingsToMend'
import type { Report, ReportCheck } from './report'

/** One thing to do: a rule to mend at one place, or as a whole where it names none. */
export type Task = {
  rule: string
  status: ReportCheck['status']
  blocks: ReportCheck['blocks']
  item: EvidenceItem | null
  /** Guessed, and said so wherever it is shown. */
  minutes: number
}

/** One rule to mend, with what all of its places take. */
export type Step = { rule: string; count: number; minutes: number }

export type Todo = {
  /** The most urgent first. */
  tasks: readonly Task[]
  /** The same by rule. */
  steps: readonly Step[]
  /** How many places there are in all; a report names at most 100 for each rule. */
  count: number
  minutes: number
}

/** What one place takes, in minutes, by area: our guess, for want of any figures. */
const minutesByArea: Readonly<Record<ReportCheck['area'], number>> = {
  content: 45,
  originality: 30,
  niche: 10,
  cadence: 60,
  traffic: 10,
  pages: 10,
  technical: 20,
  policy: 10,
}

/** The shortest path out of a verdict: places to mend, in the order of `firstThingsToMend`, without what this version does not measure. */
export function todo(report: Pick<Report, 'checks'>): Todo {
  const rules = firstThingsToMend(report).filter(
    ({ summary }) => summary.key !== 'readiness:not-measured',
  )
  const tasks = rules.flatMap(({ id, status, blocks, area, evidence }): Task[] => {
    const places = evidence.items.length > 0 ? evidence.items : [null]
    return places.map((item) => ({
      rule: id,
      status,
      blocks,
      item,
      minutes: minutesByArea[area],
    }))
  })
  const steps = rules.map(({ id, area, evidence }): Step => {
    const count = Math.max(1, evidence.count)
    return { rule: id, count, minutes: count * minutesByArea[area] }
  })
  const sumOf = (of: 'count' | 'minutes') => steps.reduce((sum, step) => sum + step[of], 0)
  return { tasks, steps, count: sumOf('count'), minutes: sumOf('minutes') }
}
