import type { Status } from '../../../src/check/finding'
import type { Report, ReportCheck, Verdict } from './report'

export type RuleChange = { rule: string; from: Status; to: Status }

export type Changes = {
  verdict: { from: Verdict; to: Verdict } | null
  better: readonly RuleChange[]
  worse: readonly RuleChange[]
  /** Became or ceased to be unknown or without application: neither better nor worse. */
  others: readonly RuleChange[]
  /** The reports were made by different rules or numbers, so a change may be none of the blog's. */
  hasOtherRules: boolean
}

/** What of a report is compared. */
type Compared = Pick<Report, 'verdict' | 'rulesVersion' | 'profile' | 'changedThresholds'> & {
  checks: readonly Pick<ReportCheck, 'id' | 'status'>[]
}

const rank: Readonly<Partial<Record<Status, number>>> = { fail: 0, warn: 1, pass: 2 }

/** What changed from one report to a later one. Rules that only one of them has are left out: nothing can be said of them. */
export function changesSince({ before, after }: { before: Compared; after: Compared }): Changes {
  const known = new Map(before.checks.map(({ id, status }) => [id, status]))
  const changed = after.checks.flatMap(({ id, status }): RuleChange[] => {
    const from = known.get(id)
    return from === undefined || from === status ? [] : [{ rule: id, from, to: status }]
  })
  const step = ({ from, to }: RuleChange): number | null => {
    const [one, other] = [rank[from], rank[to]]
    return one === undefined || other === undefined ? null : other - one
  }
  return {
    verdict: before.verdict === after.verdict ? null : { from: before.verdict, to: after.verdict },
    better: changed.filter((change) => (step(change) ?? 0) > 0),
    worse: changed.filter((change) => (step(change) ?? 0) < 0),
    others: changed.filter((change) => step(change) === null),
    hasOtherRules:
      before.rulesVersion !== after.rulesVersion ||
      (before.profile ?? 'official') !== (after.profile ?? 'official') ||
      JSON.stringify(before.changedThresholds) !== JSON.stringify(after.changedThresholds),
  }
}
