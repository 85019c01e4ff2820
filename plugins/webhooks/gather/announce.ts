import { randomUUID } from 'node:crypto'

import type { Payload, PayloadRequest } from 'payload'

import type { WebhookEvent } from '../domain/webhookEvents'
import { activeWebhooks } from './activeWebhooks'
import { queueDeliveries } from './queueDeliveries'

/** What a message says beside its event: public facts of one document, or which part of the blog changed. */
export type MessageData = Readonly<Record<string, unknown>> & { collection: string; id: string }

/**
 * Writes one waiting delivery for each webhook that wants the event, in the caller's transaction where there is one, and has
 * them sent. All of them carry one message id.
 */
export const announce = async ({
  payload,
  req,
  event,
  data,
}: {
  payload: Payload
  req?: PayloadRequest
  event: WebhookEvent
  data: MessageData
}): Promise<number> => {
  const receivers = await activeWebhooks({ payload, event })
  if (receivers.length === 0) return 0
  const now = new Date().toISOString()
  const id = `msg_${randomUUID().replaceAll('-', '')}`
  const body = JSON.stringify({ id, event, createdAt: now, data })
  for (const webhook of receivers) {
    // oxlint-disable-next-line no-await-in-loop -- one connection writes them anyway
    await payload.create({
      collection: 'webhook-deliveries',
      data: {
        webhook: webhook.id,
        event,
        state: 'waiting',
        message: id,
        document: `${data.collection}:${data.id}`,
        attempt: 0,
        nextAttemptAt: now,
        body,
      },
      depth: 0,
      ...(req ? { req } : {}),
    })
  }
  await queueDeliveries({ payload })
  return receivers.length
}
