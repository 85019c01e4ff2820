import type { PayloadRequest, Where } from 'payload'

/** Those of some posts that whoever asks may publish, by the access of the collection. */
export const publishablePosts = async ({
  req,
  ids,
}: {
  req: PayloadRequest
  ids: readonly string[]
}): Promise<Set<string>> => {
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) return new Set()
  const { update } = req.payload.collections.posts.config.access
  const may = await update({ req, data: { _status: 'published' } })
  if (may === false) return new Set()
  const own: Where[] = may === true ? [] : [may]
  const { docs } = await req.payload.find({
    collection: 'posts',
    where: { and: [{ id: { in: wanted } }, ...own] },
    limit: wanted.length,
    pagination: false,
    depth: 0,
    select: {},
    overrideAccess: false,
    req,
  })
  return new Set(docs.map(({ id }) => String(id)))
}
