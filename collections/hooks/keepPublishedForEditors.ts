import { APIError, type CollectionBeforeChangeHook } from 'payload'

import { authorsMayPublish, roleOf } from '../access'

/**
 * An author without the right to publish saves drafts only. Access refuses a request that says `published`; this
 * refuses the one that says nothing and would so change what the public reads.
 */
export const keepPublishedForEditors: CollectionBeforeChangeHook = async ({ data, req }) => {
  if (roleOf(req) !== 'author' || data._status !== 'published') return data
  if (await authorsMayPublish(req)) return data
  throw new APIError(
    req.i18n.language === 'bn-BD'
      ? 'প্রকাশ করেন সম্পাদক। খসড়া হিসেবে রেখে পর্যালোচনায় পাঠান।'
      : 'Editors publish. Save a draft and set the review to “In review”.',
    403,
    { code: 'editors-publish' },
    true,
  )
}
