import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
} from 'payload'

import { authorsMayPublish, roleOf } from '../access'

const contextKey = 'writesWhatThePublicReads'

/** Remembers that an update or a restored version is no draft beside the published text: later hooks cannot tell. */
const beforeOperation: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'update' && operation !== 'updateByID' && operation !== 'restoreVersion') return
  req.context[contextKey] = (args as { draft?: boolean }).draft !== true
}

/**
 * An author without the right to publish saves drafts only. Access refuses a request that says `published`; this
 * refuses the one that says nothing and would so change what the public reads, and the one that takes it away.
 */
const beforeChange: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  if (roleOf(req) !== 'author') return data
  const id = (originalDoc as { id?: string } | undefined)?.id
  const changesPublished =
    data._status === 'published' ||
    (req.context[contextKey] === true && id !== undefined && (await isPublished(req, id)))
  if (!changesPublished || (await authorsMayPublish(req))) return data
  throw new APIError(
    req.i18n.language === 'bn-BD'
      ? 'প্রকাশ করেন ও তুলে নেন সম্পাদক। খসড়া হিসেবে রেখে পর্যালোচনায় পাঠান।'
      : 'Editors publish, and take back what is published. Save a draft and set the review to “In review”.',
    403,
    { code: 'editors-publish' },
    true,
  )
}

/** What the public reads, whatever draft lies over it. */
const isPublished = async (req: PayloadRequest, id: string): Promise<boolean> => {
  const post = await req.payload.findByID({
    collection: 'posts',
    id,
    depth: 0,
    disableErrors: true,
    draft: false,
    select: { _status: true },
    trash: true,
    req,
  })
  return post?._status === 'published'
}

export const keepPublishedForEditors = { beforeOperation, beforeChange }
