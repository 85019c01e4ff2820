import type { Endpoint } from 'payload'

import { described } from '../../../src/cms/endpointDescription'
import { problem } from '../../../src/cms/problem'
import { withUser } from '../../../src/cms/withUser'
import { queueDeliveries } from '../gather/queueDeliveries'

/**
 * `POST /api/webhook-deliveries/:id/redeliver` sends a message again behind the answer (202), as a row of its own and under the same
 * message id, so that a receiver that had it can tell.
 */
export const redeliver: Endpoint = {
  path: '/:id/redeliver',
  method: 'post',
  ...described({
    id: 'redeliverWebhook',
    tag: 'Webhook deliveries',
    summary: 'Send a message again, under the same message id',
    callers: 'people',
    answers: {
      202: {
        description: 'It waits to be sent',
        schema: {
          type: 'object',
          properties: { id: { type: 'string' }, message: { type: 'string' } },
          required: ['id', 'message'],
        },
      },
      404: {
        description: 'There is no such delivery',
        schema: { $ref: '#/components/schemas/Problem' },
        type: 'application/problem+json',
      },
    },
  }),
  handler: withUser(
    async (req) => {
      const { payload } = req
      const old = await payload.findByID({
        collection: 'webhook-deliveries',
        id: req.routeParams?.id as string,
        depth: 0,
        disableErrors: true,
        overrideAccess: false,
        req,
      })
      if (!old) {
        throw problem({
          req,
          status: 404,
          code: 'not-found',
          field: 'id',
          en: 'There is no such delivery; the log keeps 30 days.',
          bn: 'এমন কোনো ডেলিভারি নেই; তালিকায় ৩০ দিনের হিসাব থাকে।',
        })
      }
      const made = await payload.create({
        collection: 'webhook-deliveries',
        data: {
          webhook: old.webhook,
          event: old.event,
          state: 'waiting',
          message: old.message,
          document: old.document ?? null,
          attempt: 0,
          nextAttemptAt: new Date().toISOString(),
          body: old.body,
        },
        depth: 0,
      })
      await queueDeliveries({ payload })
      return Response.json({ id: made.id, message: made.message }, { status: 202 })
    },
    ['admin'],
  ),
}
