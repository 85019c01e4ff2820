import type { IncomingMessage } from 'node:http'
import { pipeline } from 'node:stream'

import { connectionError } from './connectionError'
import { fetchError } from './fetchError'
import { unpackerOf } from './unpackerOf'

/**
 * The whole body, decompressed. Both what comes over the wire and what it unfolds to are counted, so that neither an endless
 * body nor a compressed bomb fills the memory.
 * @param options.limit bytes
 * @param options.truncate give the first `limit` bytes of a longer body instead of refusing it
 * @throws FetchError too-large, encoding or connection; the reason of the signal
 */
export const readBody = async (options: {
  url: URL
  response: IncomingMessage
  limit: number
  signal: AbortSignal
  truncate?: boolean
}): Promise<Uint8Array> => {
  const { url, response, limit, signal, truncate = false } = options
  const refuse = (): Error =>
    fetchError({
      code: 'too-large',
      address: url,
      problem: `is larger than ${Math.round(limit / 1024)} KB`,
      wayOut: 'Take what you need from it by hand.',
    })
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    if (Number(response.headers['content-length'] ?? 0) > limit && !truncate) throw refuse()
    const wire = counted({ response, limit, tooLarge: truncate ? null : refuse })
    for await (const chunk of await unpacked({ wire, response, url })) {
      chunks.push(chunk)
      size += chunk.length
      if (size <= limit) continue
      if (truncate) break
      throw refuse()
    }
  } catch (error) {
    if (signal.aborted) throw signal.reason
    throw bodyError(url, error as Error & { code?: string })
  } finally {
    response.destroy()
  }
  return Buffer.concat(chunks).subarray(0, limit)
}

type Chunks = AsyncGenerator<Uint8Array, void>

async function* counted(options: {
  response: IncomingMessage
  limit: number
  tooLarge: (() => Error) | null
}): Chunks {
  const { response, limit, tooLarge } = options
  let size = 0
  for await (const chunk of response) {
    const bytes = chunk as Uint8Array
    size += bytes.length
    if (size > limit && tooLarge) throw tooLarge()
    yield bytes
    if (size > limit) return
  }
}

async function* withFirst(first: Uint8Array, rest: Chunks): Chunks {
  yield first
  yield* rest
}

const unpacked = async (options: {
  wire: Chunks
  response: IncomingMessage
  url: URL
}): Promise<AsyncIterable<Uint8Array>> => {
  const { wire, response, url } = options
  const encoding = (response.headers['content-encoding'] ?? '').trim().toLowerCase()
  if (encoding === '' || encoding === 'identity') return wire
  const { value: first } = await wire.next()
  if (!first) return wire
  const unpacker = unpackerOf({ encoding, firstByte: first[0] ?? 0 })
  if (!unpacker) {
    throw fetchError({
      code: 'encoding',
      address: url,
      problem: `is packed as “${encoding.slice(0, 40)}”, which was not asked for`,
      wayOut: 'Take what you need from it by hand.',
    })
  }
  // Whatever fails on the way destroys the unpacker with the error, and its reader throws that.
  pipeline(withFirst(first, wire), unpacker, () => {})
  return unpacker as AsyncIterable<Uint8Array>
}

const bodyError = (url: URL, error: Error & { code?: string }): Error => {
  const isUnpacking = /^Z_|^ERR__ERROR|^ERR_BROTLI|BROTLI/u.test(error.code ?? '')
  if (!isUnpacking) return connectionError({ url, error })
  return fetchError({
    code: 'encoding',
    address: url,
    problem: 'sent packed bytes that cannot be unpacked',
    wayOut: 'See whether the page opens in a browser, and try again later.',
    cause: error,
  })
}
