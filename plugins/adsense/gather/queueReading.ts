import type { Payload } from 'payload'

import { googleStore } from '../store/googleStore'

/** Has Google read behind the answer, and notes that somebody asked. */
export const queueReading = async (payload: Payload): Promise<void> => {
  const store = googleStore(payload)
  await store.keepReading({ ...(await store.reading()), askedAt: new Date().toISOString() })
  await payload.jobs.queue({ task: 'read-adsense', input: {} })
}
