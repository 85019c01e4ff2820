import type { PayloadRequest } from 'payload'

import { publicUrl } from '../../../src/cms/publicUrl'
import { readBlogSettings } from '../../../src/cms/readBlogSettings'
import type { MessageData } from './announce'
import type { PublicRow } from './publicRow'

/**
 * What a message tells of a document: its public address and name, and the address it had before where that was another.
 * The row is the one that the public reads, or read last; nothing of a draft is in it.
 */
export const describeDocument = async ({
  req,
  collection,
  row,
  before,
}: {
  req: PayloadRequest
  collection: 'posts' | 'pages'
  row: PublicRow
  before: PublicRow | null
}): Promise<MessageData> => {
  const settings = await readBlogSettings({ payload: req.payload, req })
  const urlOf = async (one: PublicRow): Promise<string | null> =>
    publicUrl({
      document: {
        collection,
        id: one.id,
        slug: one.slug ?? null,
        publishedAt: one.publishedAt ?? null,
        category: settings.postPath.includes(':category')
          ? await categoryOf({ req, row: one })
          : null,
      },
      settings,
    })
  const url = await urlOf(row)
  const previousUrl = before ? await urlOf(before) : null
  return {
    collection,
    id: row.id,
    slug: row.slug ?? null,
    url,
    title: row.title ?? '',
    language: row.language ?? null,
    publishedAt: row.publishedAt ?? null,
    updatedAt: row.updatedAt,
    ...(previousUrl !== null && previousUrl !== url
      ? { previousSlug: before?.slug ?? null, previousUrl }
      : {}),
  }
}

const categoryOf = async ({
  req,
  row,
}: {
  req: PayloadRequest
  row: PublicRow
}): Promise<string | null> => {
  const first = row.categories?.[0]
  if (first === undefined || first === null) return null
  const id = typeof first === 'object' ? (first as { id: string }).id : String(first as string)
  const category = await req.payload.findByID({
    collection: 'categories',
    id,
    depth: 0,
    disableErrors: true,
    req,
  })
  return category?.slug ?? null
}
