import type { SnapshotReader } from '../../../src/cms/snapshotReader'
import { policyReadingKey } from '../domain/policy/policyDecision'
import { readDecisions } from './readDecisions'

/** What people said of suspicions, for the report. */
export const policyReader: SnapshotReader = {
  key: policyReadingKey,
  read: ({ payload }) => readDecisions({ payload }),
}
