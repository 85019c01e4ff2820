import type { Payload } from 'payload'

import { openFingerprintStore } from './openFingerprintStore'
import { queueChecks } from './queueChecks'

/**
 * A document that is gone: nothing is compared with it, and the matches with it are removed. Posts that had some are checked
 * again, since another source may have the same words. Its decisions stay in the log.
 */
export const forgetDocument = async ({
  payload,
  document,
}: {
  payload: Payload
  document: string
}): Promise<void> => {
  const store = await openFingerprintStore(payload)
  await store.drop([document])
  await queueChecks({ payload, document })
  await payload.delete({
    collection: 'originality-pairs',
    where: { source: { equals: document } },
    depth: 0,
  })
}
