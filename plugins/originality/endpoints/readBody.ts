import type { SignedInRequest } from '../../../src/cms/withUser'
import { problem } from '../../../src/cms/problem'

/** The JSON object that came with a request. */
export const readBody = async (req: SignedInRequest): Promise<Record<string, unknown>> => {
  let body: unknown
  try {
    body = await req.json?.()
  } catch {
    body = null
  }
  if (typeof body === 'object' && body !== null && !Array.isArray(body)) {
    return body as Record<string, unknown>
  }
  throw problem({
    req,
    status: 400,
    code: 'no-json',
    en: 'Send a JSON object.',
    bn: 'একটি JSON অবজেক্ট পাঠান।',
  })
}
