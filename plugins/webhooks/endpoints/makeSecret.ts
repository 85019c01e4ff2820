import type { Endpoint } from 'payload'

import { described } from '../../../src/cms/endpointDescription'
import { problem } from '../../../src/cms/problem'
import { withUser } from '../../../src/cms/withUser'
import type { SealedSecret } from '../domain/signingSecrets'
import { rotatedSecrets } from '../domain/signingSecrets'
import { newSecret, sealSecret } from '../gather/secretBox'
import { webhookAsked } from './webhookAsked'

const hour = 60 * 60 * 1000
const longestOverlap = 7 * 24

/**
 * `POST /api/webhooks/:id/secret` makes a new secret and shows it, this once. The one before goes on signing for
 * `overlapHours` (24 unless told, 0 ends it at once).
 */
export const makeSecret: Endpoint = {
  path: '/:id/secret',
  method: 'post',
  ...described({
    id: 'renewWebhookSecret',
    tag: 'Webhooks',
    summary: 'Make a new secret, shown this once',
    callers: 'people',
    body: {
      optional: true,
      schema: {
        type: 'object',
        properties: {
          overlapHours: {
            type: 'number',
            description: 'How long the one before goes on signing.',
            minimum: 0,
            maximum: longestOverlap,
            default: 24,
          },
        },
      },
    },
    answers: {
      201: {
        description: 'The secret',
        schema: {
          type: 'object',
          properties: {
            secret: { type: 'string' },
            previousEndsAt: { type: ['string', 'null'], format: 'date-time' },
          },
          required: ['secret', 'previousEndsAt'],
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
      const webhook = await webhookAsked(req)
      const { overlapHours = 24 } = ((await req.json?.().catch(() => null)) ?? {}) as {
        overlapHours?: unknown
      }
      const isFit =
        typeof overlapHours === 'number' && overlapHours >= 0 && overlapHours <= longestOverlap
      if (!isFit) {
        throw problem({
          req,
          status: 400,
          code: 'overlap',
          field: 'overlapHours',
          en: 'overlapHours is a number from 0 to 168.',
          bn: 'overlapHours হবে ০ থেকে ১৬৮-এর মধ্যে একটি সংখ্যা।',
        })
      }
      const now = Date.now()
      const text = newSecret()
      const secrets = rotatedSecrets({
        secrets: (webhook.secrets ?? []) as SealedSecret[],
        sealed: sealSecret({ secret: req.payload.secret, text }),
        now,
        overlap: overlapHours * hour,
      })
      await req.payload.update({
        collection: 'webhooks',
        id: webhook.id,
        data: { secrets },
        depth: 0,
        req,
      })
      const ending = secrets.find(({ endsAt }) => endsAt !== null)?.endsAt ?? null
      return Response.json(
        { secret: text, previousEndsAt: ending === null ? null : new Date(ending).toISOString() },
        { status: 201, headers: { 'Cache-Control': 'no-store' } },
      )
    },
    ['admin'],
  ),
}
