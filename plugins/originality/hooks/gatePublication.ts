import type { CollectionBeforeChangeHook } from 'payload'

import { letPublish } from '../gate/letPublish'
import type { ResolvedOriginalityOptions } from '../options'

/** Nothing copied is published: by hand, by the API or on schedule. Unpublishing, the trash and imports pass. */
export const gatePublication =
  ({ gateBudget }: ResolvedOriginalityOptions): CollectionBeforeChangeHook =>
  async ({ data, originalDoc, req }) => {
    const { originalityOverride, ...rest } = data
    const isPublishing = rest._status === 'published' && !rest.deletedAt
    if (!isPublishing || req.context.import === true) return rest
    await letPublish({
      req,
      post: { ...originalDoc, ...rest },
      id: originalDoc?.id === undefined ? null : String(originalDoc.id),
      reason: typeof originalityOverride === 'string' ? originalityOverride.trim() : '',
      budget: gateBudget,
    })
    return rest
  }
