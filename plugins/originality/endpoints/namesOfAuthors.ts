import type { PayloadRequest } from 'payload'

/** The public names of the blog, for a filter. */
export const namesOfAuthors = async ({
  req,
  most,
}: {
  req: PayloadRequest
  most: number
}): Promise<{ id: string; name: string }[]> => {
  const { docs } = await req.payload.find({
    collection: 'authors',
    sort: 'name',
    limit: most,
    pagination: false,
    depth: 0,
    select: { name: true },
    overrideAccess: false,
    req,
  })
  return docs.map(({ id, name }) => ({ id: String(id), name }))
}
