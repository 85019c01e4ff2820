import type { ApplicationEvidence } from '../applicationEvidence'

/** An application as it is counted; one that was recorded without a report has no evidence. */
export type RecordedApplication = {
  appliedAt: string
  outcome: string
  outcomeAt: string | null
  evidence: ApplicationEvidence | null
}
