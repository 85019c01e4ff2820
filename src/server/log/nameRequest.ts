import type { MiddlewareHandler } from 'hono'

/** An error of ours fits in this, in bytes. */
const largest = 64 * 1_024

/** Puts the id of the request into the body of every error in JSON, so that whoever tells of it can name it. */
export const nameRequest: MiddlewareHandler = async (context, next) => {
  await next()
  const requestId = (context.env as { requestId?: string } | undefined)?.requestId
  const { res } = context
  if (!requestId || res.status < 400 || !res.body) return
  if (!/json/.test(res.headers.get('content-type') ?? '')) return
  const text = await res.text()
  const headers = new Headers(res.headers)
  headers.delete('content-length')
  context.res = undefined
  context.res = new Response(withId({ text, requestId }), { status: res.status, headers })
}

const withId = ({ text, requestId }: { text: string; requestId: string }): string => {
  if (text.length > largest) return text
  try {
    const body: unknown = JSON.parse(text)
    const isObject = typeof body === 'object' && body !== null && !Array.isArray(body)
    return isObject ? JSON.stringify({ ...body, requestId }) : text
  } catch {
    return text
  }
}
