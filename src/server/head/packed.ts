import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

import type { MiddlewareHandler } from 'hono'

import { chooseEncoding } from '../cache/chooseEncoding'

const pack = { gzip: promisify(gzip), br: promisify(brotliCompress) }
/** In bytes. */
const smallest = 1_024

/** Packs answers in JSON, which are whole in memory, on a thread of zlib's. Kept answers are packed where they are kept. */
export const packed: MiddlewareHandler = async (context, next) => {
  await next()
  const { res } = context
  if (!res.body || res.headers.has('content-encoding')) return
  if (!/^application\/(?:[\w.+-]*json)/.test(res.headers.get('content-type') ?? '')) return
  res.headers.append('Vary', 'Accept-Encoding')
  const encoding = chooseEncoding(context.req.header('accept-encoding'))
  if (encoding === 'identity') return
  const body = Buffer.from(await res.arrayBuffer())
  const headers = new Headers(res.headers)
  headers.delete('content-length')
  const isSmall = body.length < smallest
  if (!isSmall) headers.set('Content-Encoding', encoding)
  const small = isSmall
    ? body
    : encoding === 'gzip'
      ? await pack.gzip(body, { level: 5 })
      : await pack.br(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } })
  context.res = undefined
  context.res = new Response(small as Uint8Array<ArrayBuffer>, { status: res.status, headers })
}
