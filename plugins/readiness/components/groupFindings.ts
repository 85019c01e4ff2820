import type { Basis } from '../../../src/check/rule'
import type { PresentedCheck, PresentedReport } from '../domain/presentReport'

export type FindingGroup = {
  key: 'official' | 'official-number-ours' | 'others'
  checks: PresentedCheck[]
  /** How many rules of this kind are among the first to mend. */
  above: number
}

export type GroupedFindings = {
  /** Failing, warning and unknown rules that can stop or cap an application, the most urgent first. */
  first: PresentedCheck[]
  /** Everything else that was measured, what Google says apart from what others say. */
  groups: FindingGroup[]
  notMeasured: PresentedCheck[]
}

const keys = ['official', 'official-number-ours', 'others'] as const
const loudness = { fail: 0, warn: 1, unknown: 2, pass: 3, 'n/a': 4 } as const

/** Sorts the findings of a report into the parts of its screen. Each of the 60 rules comes exactly once. */
export const groupFindings = ({
  checks,
  first,
}: Pick<PresentedReport, 'checks' | 'first'>): GroupedFindings => {
  const byId = new Map(checks.map((check) => [check.id, check]))
  const urgent = first
    .flatMap((id) => byId.get(id) ?? [])
    .filter(({ measured, blocks }) => measured && blocks !== 'never')
  const above = new Set(urgent)
  const rest = checks
    .filter((check) => check.measured && !above.has(check))
    .toSorted((one, other) => loudness[one.status] - loudness[other.status])
  return {
    first: urgent,
    groups: keys.map((key) => ({
      key,
      checks: rest.filter(({ basis }) => groupOf(basis) === key),
      above: urgent.filter(({ basis }) => groupOf(basis) === key).length,
    })),
    notMeasured: checks.filter(({ measured }) => !measured),
  }
}

const groupOf = (basis: Basis): FindingGroup['key'] =>
  basis === 'official' || basis === 'official-number-ours' ? basis : 'others'
