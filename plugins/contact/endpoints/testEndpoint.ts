import type { Endpoint } from 'payload'

import { described } from '../../../src/cms/endpointDescription'
import { withUser } from '../../../src/cms/withUser'
import { sendTest } from '../gather/sendTest'

/** `POST /api/contact/test`: an administrator mails a test message the way readers' messages go, and keeps what came of it. */
export const testEndpoint: Endpoint = {
  path: '/contact/test',
  method: 'post',
  ...described({
    id: 'testContactForm',
    tag: 'Settings',
    summary: 'Mail a test message the way that messages of readers go, and keep what came of it',
    callers: 'people',
    answers: {
      200: {
        description: 'What came of it; the report counts a delivered one for half a year',
        schema: {
          type: 'object',
          properties: {
            at: { type: 'string', format: 'date-time' },
            to: { type: 'string' },
            delivered: { type: 'boolean' },
            trouble: {
              type: ['string', 'null'],
              description: '`no-address`, `no-mail`, `late`, or what the mail server said.',
            },
          },
          required: ['at', 'to', 'delivered', 'trouble'],
        },
      },
    },
  }),
  handler: withUser(
    async (req) =>
      Response.json(await sendTest(req.payload), { headers: { 'Cache-Control': 'no-store' } }),
    ['admin'],
  ),
}
