import { randomUUID } from 'node:crypto'

import type { Endpoint } from 'payload'

import { withUser } from '../../../src/cms/withUser'
import { createPost } from '../../../src/fetch/createPost'
import { userAgent } from '../../../src/fetch/userAgent'
import { attemptDelivery } from '../gather/attemptDelivery'
import { keepOutcome } from '../gather/keepOutcome'
import type { ResolvedWebhookOptions } from '../options'
import { webhookAsked } from './webhookAsked'

/** `POST /api/webhooks/:id/test` sends a `webhook.test` at once, a single time, and answers with what came of it. */
export const sendTest = ({ allow, timeout }: ResolvedWebhookOptions): Endpoint => {
  const post = createPost({ userAgent, allow: [...allow] })
  return {
    path: '/:id/test',
    method: 'post',
    handler: withUser(
      async (req) => {
        const { payload } = req
        const webhook = await webhookAsked(req)
        const id = `msg_${randomUUID().replaceAll('-', '')}`
        const createdAt = new Date().toISOString()
        const data = { collection: 'webhooks', id: webhook.id }
        const delivery = await payload.create({
          collection: 'webhook-deliveries',
          data: {
            webhook: webhook.id,
            event: 'webhook.test',
            state: 'failed',
            message: id,
            attempt: 0,
            body: JSON.stringify({ id, event: 'webhook.test', createdAt, data }),
          },
          depth: 0,
        })
        const result = await attemptDelivery({ payload, post, webhook, delivery, timeout })
        await keepOutcome({ payload, webhook, delivery, result, once: true })
        return Response.json({
          delivery: delivery.id,
          delivered: result.kind === 'delivered',
          status: result.statusCode,
          duration: result.duration,
          error: result.error,
          answer: result.answer,
        })
      },
      ['admin'],
    ),
  }
}
