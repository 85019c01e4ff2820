import type { RecordedApplication } from '../domain/outcomes/recordedApplication'
import type { ReadApplication } from './readApplications'

/** What of an application is counted. */
export const recordedOf = ({
  appliedAt,
  outcome,
  outcomeAt,
  evidence,
}: ReadApplication): RecordedApplication => ({
  appliedAt,
  outcome,
  outcomeAt: outcomeAt ?? null,
  evidence,
})
