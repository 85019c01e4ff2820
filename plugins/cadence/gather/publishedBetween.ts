import type { PayloadRequest } from 'payload'

/** The most posts of one page of the calendar. */
const most = 1000

/** The posts that first appeared from `from` on and before `to`, the earliest first, and when the last one before them did. */
export const publishedBetween = async ({
  req,
  from,
  to,
}: {
  req: PayloadRequest
  from: Date
  to: Date
}): Promise<{ posts: { post: string; title: string; at: string }[]; before: string | null }> => {
  const ask = {
    collection: 'posts',
    pagination: false,
    depth: 0,
    overrideAccess: false,
    req,
    select: { title: true, firstPublishedAt: true },
  } as const
  const [within, earlier] = await Promise.all([
    req.payload.find({
      ...ask,
      where: {
        and: [
          { _status: { equals: 'published' } },
          { firstPublishedAt: { greater_than_equal: from.toISOString() } },
          { firstPublishedAt: { less_than: to.toISOString() } },
        ],
      },
      sort: 'firstPublishedAt',
      limit: most,
    }),
    req.payload.find({
      ...ask,
      where: {
        and: [
          { _status: { equals: 'published' } },
          { firstPublishedAt: { less_than: from.toISOString() } },
        ],
      },
      sort: '-firstPublishedAt',
      limit: 1,
    }),
  ])
  return {
    posts: within.docs.flatMap(({ id, title, firstPublishedAt }) =>
      firstPublishedAt ? [{ post: String(id), title: title ?? '', at: firstPublishedAt }] : [],
    ),
    before: earlier.docs[0]?.firstPublishedAt ?? null,
  }
}
