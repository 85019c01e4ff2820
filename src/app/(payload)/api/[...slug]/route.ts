import config from '@payload-config'
import * as plain from '@payloadcms/next/routes'

import { createApi } from '../../../../server/createApi'
import { startDevelopment } from '../../../../server/startDevelopment'

/**
 * In development the house's API runs inside Next, so that hooks and endpoints reload while they are edited.
 * In production Hono answers in front and nothing comes here. EKAGRO_PLAIN_ROUTE=1 gives Payload's own route instead:
 * `bench -- rest` measures against it.
 */
const isPlain = process.env.EKAGRO_PLAIN_ROUTE === '1'
const api = createApi({ config })
const ours = (request: Request): Promise<Response> | Response => {
  if (process.env.NODE_ENV === 'development') startDevelopment(config)
  return api.fetch(request)
}

export const GET = isPlain ? plain.REST_GET(config) : ours
export const POST = isPlain ? plain.REST_POST(config) : ours
export const DELETE = isPlain ? plain.REST_DELETE(config) : ours
export const PATCH = isPlain ? plain.REST_PATCH(config) : ours
export const PUT = isPlain ? plain.REST_PUT(config) : ours
export const OPTIONS = isPlain ? plain.REST_OPTIONS(config) : ours
