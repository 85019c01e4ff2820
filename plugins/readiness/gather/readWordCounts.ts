import type { Payload } from 'payload'

import type { FactsRow } from '../domain/factsStore'
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
  const counts = new Map<string, number>()
  const keep = ({ id, facts }: FactsRow): void => {
    const words = (facts as { words?: unknown } | null)?.words
    if (typeof words === 'number') counts.set(id, words)
  }
  const query = { collection: 'posts', state: 'published' } as const
  if (ids) {
    const rows = await store.get({ ...query, ids })
    rows.filter(({ analyser }) => analyser === 'quality').forEach(keep)
    return counts
  }
  for await (const row of store.read({ ...query, analyser: 'quality' })) keep(row)
  return counts
}
