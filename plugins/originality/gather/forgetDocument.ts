import type { Payload } from 'payload'

import { openFingerprintStore } from './openFingerprintStore'

/** A document that is gone: nothing is compared with it, and the matches with it are removed. Its decisions stay in the log. */
export const forgetDocument = async ({
  payload,
  document,
}: {
  payload: Payload
  document: string
}): Promise<void> => {
  const store = await openFingerprintStore(payload)
  await store.drop([document])
  await payload.delete({
    collection: 'originality-pairs',
    where: { source: { equals: document } },
    depth: 0,
  })
}
