import type { Payload } from 'payload'

import type { Webhook } from '../../../src/payload-types'
import type { WebhookEvent } from '../domain/webhookEvents'

const most = 100

/** The webhooks that are told of an event, or of anything at all; nothing is joined, so that saving stays quick. */
export const activeWebhooks = async ({
  payload,
  event,
}: {
  payload: Payload
  event?: WebhookEvent
}): Promise<Webhook[]> => {
  const { docs } = await payload.find({
    collection: 'webhooks',
    where: { active: { equals: true } },
    limit: most,
    depth: 0,
    pagination: false,
  })
  return event ? docs.filter(({ events }) => events.includes(event)) : docs
}
