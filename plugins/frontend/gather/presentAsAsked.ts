import type { PayloadRequest } from 'payload'

import { readBlogSettings } from '../../../src/cms/readBlogSettings'
import type { Page, Post } from '../../../src/payload-types'
import { readFormat } from '../endpoints/readFormat'
import { presentDocument } from './presentDocument'
import type { ReadableCollection } from './readable'

/** A document in the form that `?format=` of the request asks for, without what stands around it on the blog. */
export const presentAsAsked = async ({
  req,
  collection,
  document,
}: {
  req: PayloadRequest
  collection: ReadableCollection
  document: Record<string, unknown>
}): Promise<Record<string, unknown>> =>
  presentDocument({
    req,
    collection,
    document: document as unknown as Post | Page,
    settings: await readBlogSettings({ payload: req.payload, req }),
    format: readFormat(req),
  })
