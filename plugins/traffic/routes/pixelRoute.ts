import type { Route } from '../../../src/cms/route'
import { readHitBody } from '../domain/readHitBody'
import type { ResolvedTrafficOptions } from '../options'
import { answers, openToAll } from './answers'
import { countBody } from './countBody'

/** A GIF of one transparent dot. */
const dot = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')

/**
 * `GET /api/traffic/pixel.gif?url=…&referrer=…`: counts a view where no script runs, as in `<noscript>` and in feeds. Without `url` the page is the one that
 * the browser names as its referrer, which is often its host alone.
 */
export const pixelRoute = (options: ResolvedTrafficOptions): Route => ({
  path: '/api/traffic/pixel.gif',
  openapi: {
    id: 'countByPixel',
    tag: 'Readers',
    summary: 'Count a view where no script runs',
    callers: 'anyone',
    parameters: [
      {
        name: 'url',
        in: 'query',
        description: 'The page; else what the browser names as its referrer.',
        schema: { type: 'string', format: 'uri' },
      },
      {
        name: 'referrer',
        in: 'query',
        description: 'Where the reader came from.',
        schema: { type: 'string' },
      },
    ],
    answers: {
      200: { description: 'A transparent dot', schema: { type: 'string' }, type: 'image/gif' },
    },
  },
  async handle(call) {
    const { request } = call
    if (request.method !== 'GET' && request.method !== 'HEAD') return answers.wrongMethod('GET')
    const { searchParams } = new URL(request.url)
    const url = searchParams.get('url') ?? request.headers.get('referer') ?? ''
    const referrer = searchParams.get('referrer') ?? ''
    return countBody({
      call,
      body: readHitBody({ url, referrer, missing: searchParams.has('missing') }),
      options,
      done: (headers) =>
        new Response(dot, { headers: { ...openToAll, 'Content-Type': 'image/gif', ...headers } }),
    })
  },
})
