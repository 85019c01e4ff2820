import { createHash } from 'node:crypto'

import type { Endpoint } from 'payload'

import { described } from '../../../src/cms/endpointDescription'
import { documentOf } from '../gather/documentOf'

/** `GET /api/openapi.json`: the contract of the API, OpenAPI 3.1. Open to all, since it says nothing that the code does not. */
export const getDocument: Endpoint = {
  path: '/openapi.json',
  method: 'get',
  ...described({
    id: 'getOpenApi',
    tag: 'This document',
    summary: 'The OpenAPI 3.1 document of this API',
    callers: 'anyone',
    answers: {
      200: {
        description: 'The document',
        schema: {
          type: 'object',
          properties: { openapi: { const: '3.1.0' }, paths: { type: 'object' } },
          required: ['openapi', 'info', 'paths', 'components'],
        },
      },
    },
  }),
  handler: async (req) => {
    const { text } = await documentOf(req.payload.config)
    const tag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 24)}"`
    const headers = { ETag: tag, 'Cache-Control': 'public, max-age=300' }
    if (req.headers.get('if-none-match')?.includes(tag))
      return new Response(null, { status: 304, headers })
    return new Response(text, {
      headers: { ...headers, 'Content-Type': 'application/json; charset=utf-8' },
    })
  },
}
