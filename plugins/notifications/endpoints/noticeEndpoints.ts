import type { Endpoint } from 'payload'

import {
  type DescribedParameter,
  described,
  type EndpointDescription,
} from '../../../src/cms/endpointDescription'
import { isDocumentId } from '../../../src/cms/isDocumentId'
import { languageParameter } from '../../../src/cms/languageParameter'
import { problem } from '../../../src/cms/problem'
import { withUser } from '../../../src/cms/withUser'
import { noticeKinds } from '../../../src/cms/notify/noticeKinds'
import { listNotices } from '../gather/listNotices'
import { markRead } from '../gather/markRead'
import { readAsked } from './readAsked'

const tag = 'Notifications'
const headers = { 'Cache-Control': 'private, no-store' }
const mostIds = 100

const parameters: readonly DescribedParameter[] = [
  {
    name: 'limit',
    in: 'query',
    description: 'How many.',
    schema: { type: 'integer', minimum: 1, maximum: 100, default: 20 },
  },
  { name: 'page', in: 'query', description: 'From 1.', schema: { type: 'integer', minimum: 1 } },
  languageParameter,
]

const answers: Extract<EndpointDescription, { id: string }>['answers'] = {
  200: {
    description: 'Unread ones first, then the newest',
    schema: {
      type: 'object',
      properties: {
        docs: {
          type: 'array',
          items: {
            type: 'object',
            properties: {
              id: { type: 'string' },
              kind: { enum: [...noticeKinds] },
              at: { type: 'string', format: 'date-time' },
              isRead: { type: 'boolean' },
              sentence: { type: 'string' },
              document: {
                type: 'object',
                properties: { collection: { type: 'string' }, id: { type: 'string' } },
                required: ['collection', 'id'],
              },
              href: { type: 'string', description: 'A path of the admin.' },
            },
            required: ['id', 'kind', 'at', 'isRead', 'sentence', 'document', 'href'],
          },
        },
        unread: { type: 'integer' },
        totalDocs: { type: 'integer' },
        page: { type: 'integer' },
        totalPages: { type: 'integer' },
      },
      required: ['docs', 'unread', 'totalDocs', 'page', 'totalPages'],
    },
  },
}

/** `GET /api/notifications`: what whoever asks should know. `POST /api/notifications/read` marks some or all of it as read, and answers as the first does. */
export const noticeEndpoints: Endpoint[] = [
  {
    path: '/notifications',
    method: 'get',
    ...described({
      id: 'listNotifications',
      tag,
      summary: 'What happened that you should know',
      callers: 'people',
      parameters: [
        ...parameters,
        {
          name: 'unread',
          in: 'query',
          description: '`true` for unread ones alone.',
          schema: { type: 'boolean' },
        },
      ],
      answers,
    }),
    handler: withUser(async (req) =>
      Response.json(await listNotices({ req, ...readAsked(req) }), { headers }),
    ),
  },
  {
    path: '/notifications/read',
    method: 'post',
    ...described({
      id: 'markNotificationsRead',
      tag,
      summary: 'Mark notifications as read',
      callers: 'people',
      parameters,
      body: {
        description: '`ids` of some, or `all` for every one.',
        schema: {
          type: 'object',
          properties: {
            ids: { type: 'array', items: { type: 'string' }, minItems: 1, maxItems: mostIds },
            all: { const: true },
          },
        },
      },
      answers,
    }),
    handler: withUser(async (req) => {
      const asked = readAsked(req)
      const body = ((await req.json?.().catch(() => null)) ?? {}) as Record<string, unknown>
      const ids: unknown = body.ids
      const areIds =
        Array.isArray(ids) &&
        ids.length > 0 &&
        ids.length <= mostIds &&
        ids.every((id) => typeof id === 'string' && isDocumentId(id))
      if (body.all !== true && !areIds)
        throw problem({
          req,
          status: 400,
          code: 'wrong-ids',
          field: 'ids',
          en: `Send “ids”, 1 to ${mostIds} ids of notifications, or “all”: true.`,
          bn: `“ids” ঘরে ১ থেকে ১০০টি বিজ্ঞপ্তির আইডি দিন, অথবা “all”: true।`,
        })
      await markRead({
        payload: req.payload,
        user: String(req.user.id),
        ids: body.all === true ? null : (ids as string[]),
      })
      return Response.json(await listNotices({ req, ...asked }), { headers })
    }),
  },
]
