import type { PayloadRequest } from 'payload'

import type { PublicState } from '../domain/eventOf'

/** A published document as the database has it, without hooks, relations and versions. */
export type PublicRow = {
  id: string
  title?: string | null
  slug?: string | null
  language?: string | null
  publishedAt?: string | null
  updatedAt: string
  categories?: readonly unknown[] | null
}

type Row = PublicRow & { _status?: string | null; deletedAt?: string | null }

/** The row that the public reads of a post or page, or null where it reads none: no draft, nothing in the trash. */
export const publicRow = async ({
  req,
  collection,
  id,
}: {
  req: PayloadRequest
  collection: 'posts' | 'pages'
  id: string
}): Promise<PublicRow | null> => {
  const row = await req.payload.db.findOne<Row>({
    collection,
    where: { id: { equals: id } },
    select: {
      title: true,
      slug: true,
      language: true,
      publishedAt: true,
      updatedAt: true,
      categories: true,
      _status: true,
      deletedAt: true,
    },
    req,
  })
  return row && row._status === 'published' && !row.deletedAt ? row : null
}

/** What of a row decides whether the public sees a difference. */
export const stateOf = (row: PublicRow | null): PublicState =>
  row ? { updatedAt: String(new Date(row.updatedAt).getTime()) } : null
