import type { Finding } from './finding'
import type { Rule } from './rule'
import type { Snapshot } from './snapshot'
import type { Thresholds } from './thresholds'

export type CheckContext = {
  /** Read once for the whole report and shared by all checks. */
  snapshot: Snapshot
  /** When the report is made. The domain has no clock of its own. */
  now: Date
}

/** Judges one rule for the whole blog. `gather` may read; `judge` is pure and says the same of the same evidence. */
export type Check<Evidence = unknown> = {
  rule: Rule
  gather(context: CheckContext): Promise<Evidence>
  judge(evidence: Evidence, thresholds: Thresholds): Finding
}
