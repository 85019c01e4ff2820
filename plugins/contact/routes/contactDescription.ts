import type { EndpointDescription } from '../../../src/cms/endpointDescription'
import { languageParameter } from '../../../src/cms/languageParameter'
import { contactBounds } from '../domain/contactBounds'

const problem = {
  schema: { $ref: '#/components/schemas/Problem' },
  type: 'application/problem+json',
}

/** What the OpenAPI document says of the contact form. */
export const contactDescription: EndpointDescription = {
  id: 'sendContactMessage',
  tag: 'Readers',
  summary: 'Send a message to the blog',
  description:
    'From a page of the blog, or from a frontend’s server. The same fields may come as `application/x-www-form-urlencoded` or `multipart/form-data`.',
  callers: 'anyone',
  parameters: [languageParameter],
  body: {
    description:
      'With an API key also `address` of the reader, by which messages are counted and which is not kept.',
    schema: {
      type: 'object',
      properties: {
        name: { type: 'string', maxLength: contactBounds.name },
        email: { type: 'string', format: 'email', maxLength: contactBounds.email },
        subject: { type: 'string', maxLength: contactBounds.subject },
        message: { type: 'string', maxLength: contactBounds.message },
        website: { type: 'string', description: 'A field that people do not see; leave it empty.' },
        shownAt: {
          type: 'string',
          description: 'When the form was shown: ISO 8601, or milliseconds since 1970.',
        },
        address: { type: 'string' },
      },
      required: ['name', 'email', 'message'],
    },
  },
  answers: {
    202: {
      description: 'It is taken',
      schema: {
        type: 'object',
        properties: { received: { const: true } },
        required: ['received'],
      },
    },
    400: { description: 'A field is wrong; all that are stand in `errors`', ...problem },
    401: { description: 'Nobody has this API key', ...problem },
    403: { description: 'The page is none of the blog’s', ...problem },
    404: { description: 'The form is switched off', ...problem },
    413: { description: 'It is too large', ...problem },
    415: { description: 'It is neither JSON nor a form', ...problem },
    429: { description: 'The reader has written five times in ten minutes', ...problem },
  },
}
