import type { Route } from '../../../src/cms/route'
import { openCounter } from '../count/openCounter'
import { hitBounds } from '../domain/hitBounds'
import { parseHitText } from '../domain/parseHitText'
import type { ResolvedTrafficOptions } from '../options'
import { answers, openToAll } from './answers'
import { countBody } from './countBody'
import { readSmallBody } from '../../../src/cms/readSmallBody'

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** `POST /api/traffic/hit`: takes one view, or the end of one, from a page or from a frontend's server. */
export const hitRoute = (options: ResolvedTrafficOptions): Route => ({
  path: '/api/traffic/hit',
  method: 'post',
  openapi: {
    id: 'countHit',
    tag: 'Readers',
    summary: 'Count a view, or tell how long it was read',
    callers: 'anyone',
    body: {
      description:
        'With the API key of a user also `address`, `agent` and `country` of the reader.',
      schema: {
        type: 'object',
        properties: {
          url: { type: 'string', format: 'uri' },
          referrer: { type: 'string' },
          address: { type: 'string' },
          agent: { type: 'string' },
          country: { type: 'string' },
        },
        required: ['url'],
      },
    },
    answers: {
      202: { description: 'It is taken' },
      401: {
        description: 'Nobody has this API key',
        schema: { $ref: '#/components/schemas/Errors' },
      },
      413: { description: 'It is too large', schema: { $ref: '#/components/schemas/Errors' } },
    },
  },
  async start(payload) {
    await openCounter({ payload, options })
  },
  async handle(call) {
    const { request } = call
    if (request.method === 'OPTIONS') return answers.preflight()
    const count = (body: Parameters<typeof countBody>[0]['body']): Promise<Response> =>
      countBody({
        call,
        body,
        options,
        done: (headers) =>
          new Response(null, { status: 202, headers: { ...openToAll, ...headers } }),
      })
    if (request.method !== 'POST') {
      await count({ field: 'method', message: 'is not POST' })
      return answers.wrongMethod('POST')
    }
    const bytes = await readSmallBody({ request, limit: hitBounds.body })
    if (bytes === null) {
      await count({ field: 'body', message: 'is too large' })
      return answers.tooLarge(hitBounds.body)
    }
    try {
      return await count(parseHitText(utf8.decode(bytes)))
    } catch (error) {
      if (!(error instanceof TypeError)) throw error
      return count({ field: 'body', message: 'is not UTF-8' })
    }
  },
})
