import type { Payload, Where } from 'payload'

const longest = 30 * 24 * 60 * 60 * 1000
const most = 1_000

/** Keeps the log bounded: what is over goes after 30 days, and of it the newest 1,000 stay. What waits is never touched. */
export const pruneDeliveries = async (payload: Payload, now = Date.now()): Promise<void> => {
  const isOver: Where = { state: { not_equals: 'waiting' } }
  const { docs } = await payload.find({
    collection: 'webhook-deliveries',
    where: isOver,
    sort: '-createdAt',
    limit: 1,
    page: most + 1,
    depth: 0,
    select: { createdAt: true },
  })
  const oldest = new Date(now - longest).toISOString()
  const first = docs[0]?.createdAt
  const before = first && first > oldest ? first : oldest
  await payload.delete({
    collection: 'webhook-deliveries',
    where: { and: [isOver, { createdAt: { less_than_equal: before } }] },
  })
}
