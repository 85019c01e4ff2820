import type { PayloadRequest } from 'payload'

import { refusal } from './refusal'

/** The JSON object that came with a request. */
export const readJson = async (req: PayloadRequest): Promise<Record<string, unknown>> => {
  let body: unknown
  try {
    body = await req.json?.()
  } catch {
    body = null
  }
  if (typeof body === 'object' && body !== null && !Array.isArray(body))
    return body as Record<string, unknown>
  throw refusal({
    req,
    code: 'no-json',
    en: 'Send a JSON object.',
    bn: 'একটি JSON অবজেক্ট পাঠান।',
  })
}
