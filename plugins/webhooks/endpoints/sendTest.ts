import { randomUUID } from 'node:crypto'

import type { Endpoint } from 'payload'

import { described } from '../../../src/cms/endpointDescription'
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
    ...described({
      id: 'testWebhook',
      tag: 'Webhooks',
      summary: 'Send `webhook.test` at once, a single time',
      callers: 'people',
      answers: {
        200: {
          description: 'What came of it',
          schema: {
            type: 'object',
            properties: {
              delivery: { type: 'string' },
              delivered: { type: 'boolean' },
              status: { type: ['integer', 'null'] },
              duration: { type: 'integer', description: 'Milliseconds' },
              error: { type: ['string', 'null'] },
              answer: { type: ['string', 'null'], description: 'The first kilobyte' },
            },
            required: ['delivery', 'delivered', 'status', 'duration', 'error', 'answer'],
          },
        },
        404: {
          description: 'There is no such webhook',
          schema: { $ref: '#/components/schemas/Problem' },
          type: 'application/problem+json',
        },
      },
    }),
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
