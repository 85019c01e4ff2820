import type { Payload } from 'payload'

import { openFactsStore } from './openFactsStore'

/** The words of every published post that was measured, or of some of them, by id. */
export const readWordCounts = async ({
  payload,
  ids,
}: {
  payload: Payload
  ids?: readonly string[]
}): Promise<Map<string, number>> => {
  const store = await openFactsStore(payload)
  const query = { collection: 'posts', state: 'published' } as const
  if (!ids) return store.numbers({ ...query, analyser: 'quality', name: 'words' })
  const counts = new Map<string, number>()
  for (const { id, analyser, facts } of await store.get({ ...query, ids })) {
    const words = (facts as { words?: unknown } | null)?.words
    if (analyser === 'quality' && typeof words === 'number') counts.set(id, words)
  }
  return counts
}
