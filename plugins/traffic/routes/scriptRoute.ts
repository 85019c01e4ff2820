import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'

import type { Route } from '../../../src/cms/route'
import { script } from '../script/script'
import { answers } from './answers'

const plain = Buffer.from(script)
const packed = gzipSync(plain, { level: 9 })
const tag = createHash('sha256').update(script).digest('base64url').slice(0, 16)

/** `GET /api/traffic/script.js`: what a page loads to be counted. An hour in caches, and a week more while a newer one is fetched. */
export const scriptRoute: Route = {
  path: '/api/traffic/script.js',
  openapi: {
    id: 'getTrafficScript',
    tag: 'Readers',
    summary: 'The script that counts the views of a page',
    callers: 'anyone',
    answers: {
      200: { description: 'The script', schema: { type: 'string' }, type: 'text/javascript' },
      304: { description: 'It is the one that `If-None-Match` names' },
    },
  },
  handle({ request }) {
    if (request.method !== 'GET' && request.method !== 'HEAD') return answers.wrongMethod('GET')
    const isPacked = /\bgzip\b/.test(request.headers.get('accept-encoding') ?? '')
    const headers = {
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'Cache-Control': 'public, max-age=3600, stale-while-revalidate=604800',
      ETag: `"${tag}${isPacked ? '-gzip' : ''}"`,
      Vary: 'Accept-Encoding',
    }
    if (request.headers.get('if-none-match')?.includes(tag)) {
      return new Response(null, { status: 304, headers })
    }
    return new Response(isPacked ? packed : plain, {
      headers: {
        ...headers,
        'Content-Type': 'text/javascript; charset=utf-8',
        ...(isPacked ? { 'Content-Encoding': 'gzip' } : {}),
      },
    })
  },
}
