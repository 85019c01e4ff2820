import type { Payload } from 'payload'

/**
 * Has what is due sent behind the answer.
 * @param options.waitUntil later than now, for the next attempt of what failed
 */
export const queueDeliveries = async ({
  payload,
  waitUntil,
}: {
  payload: Payload
  waitUntil?: Date
}): Promise<void> => {
  await payload.jobs.queue({
    task: 'deliver-webhooks',
    input: {},
    ...(waitUntil ? { waitUntil } : {}),
  })
}
