import type { Payload } from 'payload'

import type { GuardedPost } from '../../../src/fetch/guardedPost'
import type { Webhook, WebhookDelivery } from '../../../src/payload-types'
import { attemptDelivery } from './attemptDelivery'
import { keepOutcome } from './keepOutcome'

/** No new attempt begins after so many milliseconds: other jobs of the blog wait while this one runs. */
const passLength = 5_000
const most = 100

/**
 * Sends what is due, the oldest first: all receivers side by side, one message at a time to each, and none more in this pass
 * to one that did not take it.
 */
export const deliverDue = async ({
  payload,
  post,
  timeout,
}: {
  payload: Payload
  post: GuardedPost
  timeout: number
}): Promise<void> => {
  const startedAt = Date.now()
  const { docs } = await payload.find({
    collection: 'webhook-deliveries',
    where: {
      state: { equals: 'waiting' },
      nextAttemptAt: { less_than_equal: new Date(startedAt).toISOString() },
    },
    sort: 'createdAt',
    limit: most,
    depth: 0,
    pagination: false,
  })
  const byWebhook = new Map<string, WebhookDelivery[]>()
  for (const delivery of docs) {
    const id = String(delivery.webhook as string)
    byWebhook.set(id, [...(byWebhook.get(id) ?? []), delivery])
  }
  await Promise.all(
    [...byWebhook].map(async ([id, deliveries]) => {
      const webhook = await payload.findByID({
        collection: 'webhooks',
        id,
        depth: 0,
        disableErrors: true,
        showHiddenFields: true,
      })
      if (!webhook?.active) return drop(payload, deliveries)
      await sendInTurn({ webhook, deliveries })
    }),
  )

  async function sendInTurn(queue: {
    webhook: Webhook
    deliveries: readonly WebhookDelivery[]
  }): Promise<void> {
    const { webhook } = queue
    for (const delivery of queue.deliveries) {
      if (Date.now() - startedAt > passLength) return
      // oxlint-disable-next-line no-await-in-loop -- one at a time: the receiver reads them in order
      const result = await attemptDelivery({ payload, post, webhook, delivery, timeout })
      // oxlint-disable-next-line no-await-in-loop -- as above
      await keepOutcome({ payload, webhook, delivery, result })
      if (result.kind !== 'delivered') return
    }
  }
}

const drop = async (payload: Payload, deliveries: readonly WebhookDelivery[]): Promise<void> => {
  await payload.update({
    collection: 'webhook-deliveries',
    where: { id: { in: deliveries.map(({ id }) => id) } },
    data: { state: 'dropped', error: 'The webhook is switched off.', nextAttemptAt: null },
    depth: 0,
  })
}
