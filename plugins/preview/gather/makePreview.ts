import type { Payload } from 'payload'

import { readBlogSettings } from '../../../src/cms/readBlogSettings'
import type { Previewed } from '../domain/previewClaim'
import { usualMinutes } from '../domain/previewClaim'
import { defaultPreviewPath, previewAddress } from '../../../src/cms/previewAddress'
import { signPreviewToken } from './previewToken'

export type Preview = {
  token: string
  expiresAt: string
  /** Where the frontend shows it; null while the blog has no address. */
  url: string | null
}

/** A token for one document and the address that shows it. Whether the user may read the draft was asked before. */
export const makePreview = async (options: {
  payload: Payload
  collection: Previewed
  id: string
  user: string
  minutes?: number
  now?: number
}): Promise<Preview> => {
  const { payload, collection, id, user, minutes = usualMinutes, now = Date.now() } = options
  const expiresAt = now + minutes * 60_000
  const token = signPreviewToken({
    secret: payload.secret,
    claim: { collection, id, user, expiresAt },
  })
  const [{ address }, blog] = await Promise.all([
    readBlogSettings({ payload }),
    payload.findGlobal({ slug: 'blog', depth: 0 }),
  ])
  const pattern = blog.previewPath || defaultPreviewPath
  return {
    token,
    expiresAt: new Date(expiresAt).toISOString(),
    url: previewAddress({ pattern, address, token }),
  }
}
