import type { Endpoint } from 'payload'

import { described } from '../../../src/cms/endpointDescription'
import { problem } from '../../../src/cms/problem'
import { type SignedInRequest, withUser } from '../../../src/cms/withUser'
import { isPreviewed, mostMinutes, previewed, usualMinutes } from '../domain/previewClaim'
import { makePreview } from '../gather/makePreview'
import { mayReadDraft } from '../gather/readDraft'

const refuse = (req: SignedInRequest, field: string, en: string, bn: string): never => {
  throw problem({ req, status: 400, code: 'bad-request', field, en, bn })
}

/**
 * `POST /api/preview-tokens` with `{ collection, id, minutes? }` makes a token for one draft (201): for whoever is signed in and may
 * read it.
 */
export const createPreviewToken: Endpoint = {
  path: '/preview-tokens',
  method: 'post',
  ...described({
    id: 'createPreviewToken',
    tag: 'For frontends',
    summary: 'Make a link that shows one draft for a time',
    callers: 'people',
    body: {
      schema: {
        type: 'object',
        properties: {
          collection: { enum: [...previewed] },
          id: { type: 'string', minLength: 1 },
          minutes: {
            type: 'number',
            exclusiveMinimum: 0,
            maximum: mostMinutes,
            default: usualMinutes,
          },
        },
        required: ['collection', 'id'],
      },
    },
    answers: {
      201: {
        description: 'The token, and where the frontend shows it',
        schema: {
          type: 'object',
          properties: {
            token: { type: 'string' },
            expiresAt: { type: 'string', format: 'date-time' },
            url: { type: ['string', 'null'] },
          },
          required: ['token', 'expiresAt', 'url'],
        },
      },
      404: {
        description: 'There is no such draft that the caller may read',
        schema: { $ref: '#/components/schemas/Problem' },
        type: 'application/problem+json',
      },
    },
  }),
  handler: withUser(async (req) => {
    const body: unknown = await req.json?.().catch(() => null)
    const asked = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>
    const { collection, id, minutes = usualMinutes } = asked
    if (!isPreviewed(collection)) {
      const names = previewed.join(', ')
      return refuse(
        req,
        'collection',
        `collection is one of ${names}.`,
        `collection হবে ${names}-এর একটি।`,
      )
    }
    if (typeof id !== 'string' || id === '') {
      return refuse(req, 'id', 'id names the document.', 'id-তে নথির আইডি দিন।')
    }
    if (typeof minutes !== 'number' || !(minutes > 0 && minutes <= mostMinutes)) {
      const en = `minutes is a number over 0, at most ${mostMinutes}.`
      return refuse(req, 'minutes', en, 'minutes হবে ০-এর বেশি, বড়জোর ১৪৪০।')
    }
    const { payload, user } = req
    if (!(await mayReadDraft({ payload, collection, id, user }))) {
      throw problem({
        req,
        status: 404,
        code: 'not-found',
        field: 'id',
        en: 'There is no such document that you may read, or it is in the trash.',
        bn: 'এমন কোনো নথি নেই যা আপনি পড়তে পারেন, অথবা সেটি ট্র্যাশে আছে।',
      })
    }
    const preview = await makePreview({ payload, collection, id, user: String(user.id), minutes })
    return Response.json(preview, { status: 201, headers: { 'Cache-Control': 'no-store' } })
  }),
}
