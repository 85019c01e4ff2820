import { setTimeout as wait } from 'node:timers/promises'

const discardFor = 1_000

/**
 * The bytes of a body, or null when it has more than `limit`. What tells its length is refused before a byte is read; what comes in chunks is read no
 * further than the limit. The rest is read on for a second and forgotten, so that the sender sees the answer.
 */
export const readSmallBody = async ({
  request,
  limit,
}: {
  request: Request
  limit: number
}): Promise<Uint8Array | null> => {
  const { headers } = request
  const length = headers.get('content-length')
  if (length !== null && Number(length) <= limit && !headers.has('transfer-encoding')) {
    const bytes = new Uint8Array(await request.arrayBuffer())
    // Node holds a body to the length it told; another server may not.
    return bytes.length <= limit ? bytes : null
  }
  if (!request.body) return new Uint8Array()
  const reader = request.body.getReader()
  const chunks: Uint8Array[] = []
  let size = 0
  if (length === null || headers.has('transfer-encoding')) {
    for (;;) {
      // oxlint-disable-next-line no-await-in-loop -- a stream is read in order
      const { done, value } = await reader.read()
      if (done) return Buffer.concat(chunks, size)
      size += value.length
      if (size > limit) break
      chunks.push(value)
    }
  }
  await discard(reader)
  return null
}

const discard = async (reader: ReadableStreamDefaultReader<Uint8Array>): Promise<void> => {
  const stop = new AbortController()
  const late = wait(discardFor, null, { signal: stop.signal }).catch(() => null)
  try {
    for (;;) {
      // oxlint-disable-next-line no-await-in-loop -- a stream is read in order
      const part = await Promise.race([reader.read(), late])
      if (part === null || part.done) return
    }
  } catch {
    // Whoever sent it has gone; nobody waits for the answer.
  } finally {
    stop.abort()
  }
}
