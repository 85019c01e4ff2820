import type { Payload } from 'payload'

import { forgetDocument } from './forgetDocument'

/** Removes what checks know of a post that is gone. */
export const forgetPost = async ({
  payload,
  post,
}: {
  payload: Payload
  post: string
}): Promise<void> => {
  await forgetDocument({ payload, document: `posts:${post}` })
  const where = { post: { equals: post } }
  await payload.delete({ collection: 'originality-pairs', where, depth: 0 })
  await payload.delete({ collection: 'originality-checks', where, depth: 0 })
}
