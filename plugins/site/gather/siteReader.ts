import type { SnapshotReader } from '../../../src/cms/snapshotReader'
import { siteReadingKey } from '../domain/probe/siteReadingKey'
import { readProbe } from '../store/probeStore'

/** What the last visits of the public site saw, for the report. */
export const siteReader: SnapshotReader = {
  key: siteReadingKey,
  read: ({ payload }) => readProbe(payload),
}
