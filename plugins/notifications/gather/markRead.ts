import type { Payload, Where } from 'payload'

/** Marks notices of one user as read, all of them unless some are named. Others' are left alone, whatever is named. */
export const markRead = async ({
  payload,
  user,
  ids,
}: {
  payload: Payload
  user: string
  ids: readonly string[] | null
}): Promise<void> => {
  const collection = 'notices'
  const unread: Where = { and: [{ user: { equals: user } }, { isRead: { equals: false } }] }
  const { docs } = await payload.find({
    collection,
    where: unread,
    limit: 0,
    pagination: false,
    depth: 0,
    select: { isRead: true },
  })
  // Chosen here: MongoDB refuses to be asked for an id of another shape.
  const chosen = docs.filter(({ id }) => ids === null || ids.includes(String(id)))
  if (chosen.length === 0) return
  await payload.update({
    collection,
    where: { id: { in: chosen.map(({ id }) => id) } },
    data: { isRead: true, readAt: new Date().toISOString() },
    depth: 0,
  })
}
