import type { Payload } from 'payload'

import type { FingerprintStore } from '../../../plugins/originality/domain/fingerprintStore'
import { openFingerprintStore } from '../../../plugins/originality/gather/openFingerprintStore'
import { withCms } from '../withCms'

/** Opens the blog's database and the index of its library, does the work, and closes both. */
export const withLibrary = <Result>(
  work: (library: { payload: Payload; store: FingerprintStore }) => Promise<Result>,
): Promise<Result> =>
  withCms(async (payload) => work({ payload, store: await openFingerprintStore(payload) }))
