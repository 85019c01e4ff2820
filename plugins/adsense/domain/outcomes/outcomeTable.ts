import type { Area } from '../../../../src/check/area'
import { type Status, statuses } from '../../../../src/check/finding'
import { kindOfOutcome } from './kindOfOutcome'
import type { RecordedApplication } from './recordedApplication'

export type OutcomeCounts = { accepted: number; refused: number }

export type OutcomeTable = {
  /** Applications with an answer and a report: the ones that are counted below. */
  counted: number
  accepted: number
  refused: number
  waiting: number
  /** Answered, but recorded without a report: they say nothing of any rule. */
  withoutReport: number
  /** By the verdict at the time of applying. */
  verdicts: readonly ({ verdict: string } & OutcomeCounts)[]
  /** By rule and its state at the time of applying, in the order of the rules. */
  checks: readonly {
    id: string
    number: number
    area: Area
    states: Readonly<Record<Status, OutcomeCounts>>
  }[]
}

const none = (): OutcomeCounts => ({ accepted: 0, refused: 0 })

/**
 * What stood in the report when the owner applied, against what Google answered: counts and nothing else. No share, no score and no order by
 * “importance” is made of them, for a handful of applications of one blog carries none.
 */
export const outcomeTable = (applications: readonly RecordedApplication[]): OutcomeTable => {
  const answered = applications.filter(({ outcome }) =>
    ['accepted', 'refused'].includes(kindOfOutcome(outcome)),
  )
  const counted = answered.flatMap(({ outcome, evidence }) =>
    evidence ? [{ kind: kindOfOutcome(outcome) as keyof OutcomeCounts, evidence }] : [],
  )
  const verdicts = new Map<string, OutcomeCounts>()
  const checks = new Map<string, OutcomeTable['checks'][number]>()
  for (const { kind, evidence } of counted) {
    const verdict = verdicts.get(evidence.verdict) ?? none()
    verdict[kind] += 1
    verdicts.set(evidence.verdict, verdict)
    for (const { id, number, area, status } of evidence.checks) {
      const row = checks.get(id) ?? { id, number, area, states: emptyStates() }
      row.states[status][kind] += 1
      checks.set(id, row)
    }
  }
  return {
    counted: counted.length,
    accepted: counted.filter(({ kind }) => kind === 'accepted').length,
    refused: counted.filter(({ kind }) => kind === 'refused').length,
    waiting: applications.filter(({ outcome }) => kindOfOutcome(outcome) === 'waiting').length,
    withoutReport: answered.length - counted.length,
    verdicts: [...verdicts].map(([verdict, counts]) => ({ verdict, ...counts })),
    checks: [...checks.values()].toSorted((one, other) => one.number - other.number),
  }
}

const emptyStates = (): Record<Status, OutcomeCounts> =>
  Object.fromEntries(statuses.map((status) => [status, none()])) as Record<Status, OutcomeCounts>
