import type { PayloadRequest } from 'payload'

/**
 * True when a post is being published by the job of its schedule. Payload does not tell hooks so; the job that is running
 * does, and only a request of its own kind comes without the REST API.
 */
export const isScheduled = async ({
  req,
  id,
}: {
  req: PayloadRequest
  id: string
}): Promise<boolean> => {
  if (req.payloadAPI !== 'local') return false
  const { docs } = await req.payload.find({
    collection: 'payload-jobs',
    where: {
      and: [{ taskSlug: { equals: 'schedulePublish' } }, { processing: { equals: true } }],
    },
    limit: 0,
    pagination: false,
    depth: 0,
  })
  return docs.some(({ input }) => {
    const wanted = input as { doc?: { relationTo?: string; value?: unknown } } | null
    const value = wanted?.doc?.value
    const target =
      typeof value === 'object' && value !== null ? (value as { id?: unknown }).id : value
    return wanted?.doc?.relationTo === 'posts' && String(target) === id
  })
}
