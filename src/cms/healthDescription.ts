import type { EndpointDescription } from './endpointDescription'

/** What is said of `GET /api/health`, which the server answers before Payload is asked. */
export const healthDescription: EndpointDescription = {
  id: 'getHealth',
  tag: 'This installation',
  summary: 'Whether the server and its database work',
  callers: 'anyone',
  answers: {
    200: {
      description: 'They do',
      schema: { type: 'object', properties: { status: { const: 'ok' } }, required: ['status'] },
    },
    503: {
      description: 'The database does not answer',
      schema: {
        type: 'object',
        properties: { status: { const: 'unavailable' } },
        required: ['status'],
      },
    },
  },
}
