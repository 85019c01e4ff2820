import type { PayloadRequest } from 'payload'

import { editorMoment, isPreviewed } from '../domain/previewClaim'
import { makePreview } from './makePreview'

/**
 * Where the editor's preview leads for a document that is saved already; null before that, and while the blog has no address.
 * Signing costs microseconds and no token is kept, so that it may be asked after every autosave.
 */
export const previewUrl = async ({
  req,
  collection,
  id,
}: {
  req: PayloadRequest
  collection: string
  id: unknown
}): Promise<string | null> => {
  if (!req.user || typeof id !== 'string' || !isPreviewed(collection)) return null
  const { url } = await makePreview({
    payload: req.payload,
    collection,
    id,
    user: String(req.user.id),
    now: editorMoment(Date.now()),
  })
  return url
}
