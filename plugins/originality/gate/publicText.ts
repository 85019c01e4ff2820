import type { PayloadRequest } from 'payload'

import { writtenPost, type WrittenPost } from '../gather/writtenPost'

/** What the public reads of a post; null when it reads nothing. The document that hooks are given is the newest draft. */
export const publicText = async ({
  req,
  id,
}: {
  req: PayloadRequest
  id: string
}): Promise<WrittenPost | null> => {
  const stored = await req.payload.findByID({
    collection: 'posts',
    id,
    draft: false,
    depth: 0,
    disableErrors: true,
    req,
  })
  return stored?._status === 'published' && !stored.deletedAt ? writtenPost(stored) : null
}
