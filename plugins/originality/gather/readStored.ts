import type { Payload } from 'payload'

import type { OriginalityCheck, OriginalityPair } from '../../../src/payload-types'
import type { CheckedState } from './checkState'

/** The last check of one text of a post as it is kept, heaviest source first; null before the first. */
export const readStored = async ({
  payload,
  post,
  state,
}: {
  payload: Payload
  post: string
  state: CheckedState
}): Promise<{ check: OriginalityCheck; pairs: OriginalityPair[] } | null> => {
  const { docs } = await payload.find({
    collection: 'originality-checks',
    where: { key: { equals: `${post}:${state}` } },
    limit: 1,
    pagination: false,
    depth: 0,
  })
  const check = docs[0]
  if (!check) return null
  const pairs = await payload.find({
    collection: 'originality-pairs',
    where: { and: [{ post: { equals: post } }, { state: { equals: state } }] },
    sort: ['-severity', '-share', 'source'],
    limit: 0,
    pagination: false,
    depth: 0,
  })
  return { check, pairs: pairs.docs }
}
