import type { Payload, PayloadRequest } from 'payload'

import { type Decision, decisions as known } from '../domain/decision'

/** What was decided about one source of a post: by passage, and whether it is left out as a whole. */
export type DecidedSource = { passages: Map<string, Decision>; isLeftOut: boolean }

/**
 * Everything that was decided about a post, by source, out of the log: the newest word on a passage stands. Passages are
 * known by their key, so a decision holds as long as the passage stays as it is and is open again when it changes.
 */
export const decisionsOf = async ({
  payload,
  post,
  req,
}: {
  payload: Payload
  post: string
  req?: PayloadRequest
}): Promise<Map<string, DecidedSource>> => {
  const { docs } = await payload.find({
    collection: 'originality-decisions',
    where: { post: { equals: post } },
    sort: ['at', 'id'],
    limit: 0,
    pagination: false,
    depth: 0,
    ...(req ? { req } : {}),
  })
  const bySource = new Map<string, DecidedSource>()
  for (const { source, decision, keys } of docs) {
    if (!source) continue
    const decided = bySource.get(source) ?? { passages: new Map(), isLeftOut: false }
    bySource.set(source, decided)
    if (decision === 'excluded' || decision === 'included') {
      decided.isLeftOut = decision === 'excluded'
      continue
    }
    const said = known.find((one) => one === decision)
    if (!said || !Array.isArray(keys)) continue
    for (const key of keys) if (typeof key === 'string') decided.passages.set(key, said)
  }
  return bySource
}
