import type { PayloadRequest } from 'payload'

export type ListedPost = {
  id: string
  title: string
  /** Public names. */
  authors: string[]
  isPublished: boolean
  publishedAt: string | null
}

/** Titles and names of some posts as whoever asks may read them, with what is being written. */
export const listedPosts = async ({
  req,
  ids,
}: {
  req: PayloadRequest
  ids: readonly string[]
}): Promise<Map<string, ListedPost>> => {
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) return new Map()
  const ask = {
    collection: 'posts',
    where: { id: { in: wanted } },
    limit: wanted.length,
    pagination: false,
    depth: 1,
    overrideAccess: false,
    req,
    select: { title: true, authors: true, _status: true, publishedAt: true },
  } as const
  const [stored, newest] = await Promise.all([
    req.payload.find(ask),
    req.payload.find({ ...ask, draft: true }),
  ])
  const drafts = new Map(newest.docs.map((post) => [String(post.id), post]))
  return new Map(
    stored.docs.map((row) => {
      const post = drafts.get(String(row.id)) ?? row
      const authors = (post.authors ?? []).flatMap((one) =>
        typeof one === 'object' ? [one.name] : [],
      )
      return [
        String(row.id),
        {
          id: String(row.id),
          title: post.title ?? '',
          authors,
          isPublished: row._status === 'published',
          publishedAt: row._status === 'published' ? (row.publishedAt ?? null) : null,
        },
      ]
    }),
  )
}
