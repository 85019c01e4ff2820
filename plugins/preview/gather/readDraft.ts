import type { Payload, TypedUser } from 'payload'

import type { Previewed } from '../domain/previewClaim'
import { previewKey, type PreviewContext } from '../hooks/letPreview'

type Document = Record<string, unknown>

/**
 * Whether a user may read the working state of a document, be it a draft or not; never one in the trash. Somebody who may read
 * only what is published of it is given that by Payload where there is a newer draft, so the two are compared.
 */
export const mayReadDraft = async (options: {
  payload: Payload
  collection: Previewed
  id: string
  user: TypedUser
}): Promise<boolean> => {
  const { payload, collection, id, user } = options
  const [theirs, working] = await Promise.all([
    payload.findByID({
      collection,
      id,
      user,
      overrideAccess: false,
      draft: true,
      depth: 0,
      disableErrors: true,
      select: { updatedAt: true },
    }),
    readDraft({ payload, collection, id, depth: 0 }),
  ])
  return Boolean(theirs && working && theirs.updatedAt === working.updatedAt)
}

/**
 * The working state of one document with the fields that the public would see of it, and with its relations as the public reads
 * them: reviews, notes and owners stay inside. Null for none, or one in the trash.
 * @param options.depth how many relations deep, 0 to 2
 */
export const readDraft = async (options: {
  payload: Payload
  collection: Previewed
  id: string
  depth: number
}): Promise<Document | null> => {
  const { payload, collection, id, depth } = options
  const context: PreviewContext = { [previewKey]: `${collection}:${id}` }
  const document = await payload.findByID({
    collection,
    id,
    overrideAccess: false,
    draft: true,
    depth,
    disableErrors: true,
    context,
  })
  return document as unknown as Document | null
}
