import type { Payload } from 'payload'

import { queueDeliveries } from './queueDeliveries'

/** When the next delivery is due, in milliseconds since 1970; null when none waits. */
export const nextDue = async (payload: Payload): Promise<number | null> => {
  const { docs } = await payload.find({
    collection: 'webhook-deliveries',
    where: { state: { equals: 'waiting' } },
    sort: 'nextAttemptAt',
    limit: 1,
    depth: 0,
    pagination: false,
  })
  const [first] = docs
  if (!first) return null
  return first.nextAttemptAt ? Date.parse(first.nextAttemptAt) : Date.now()
}

/**
 * Has the next deliveries sent when they are due. A job that waits takes the place of one that a publication queued meanwhile,
 * so what is due is looked for again behind it.
 */
export const queueNext = async (payload: Payload): Promise<void> => {
  const due = await nextDue(payload)
  if (due === null) return
  if (due > Date.now()) {
    await queueDeliveries({ payload, waitUntil: new Date(due) })
    const again = await nextDue(payload)
    if (again === null || again >= due) return
  }
  await queueDeliveries({ payload })
}
