import { createHash, timingSafeEqual } from 'node:crypto'

import type { Payload } from 'payload'

import type { Meter } from './meter'

const head = { 'Cache-Control': 'no-store' }

/**
 * `GET /api/metrics`: Prometheus text, for a signed-in administrator and for whoever sends the token of EKAGRO_METRICS_TOKEN as a bearer.
 */
export const answerMetrics = async ({
  request,
  payload,
  meter,
  token,
}: {
  request: Request
  payload: Payload
  meter: Meter
  /** Empty for none. */
  token: string
}): Promise<Response> => {
  const given = request.headers.get('authorization') ?? ''
  const isScraper = token !== '' && isSame(given, `Bearer ${token}`)
  if (!isScraper) {
    const { user } = await payload.auth({ headers: request.headers })
    if (!user) return refuse({ status: 401, message: 'Sign in first. / আগে প্রবেশ করুন।' })
    if ((user as { role?: string }).role !== 'admin') {
      return refuse({
        status: 403,
        message: 'Only administrators see the metrics. / মেট্রিক্স শুধু প্রশাসক দেখতে পারেন।',
      })
    }
  }
  const { body, type } = await meter.text()
  return new Response(body, { headers: { ...head, 'Content-Type': type } })
}

const refuse = ({ status, message }: { status: number; message: string }): Response =>
  Response.json({ errors: [{ message }] }, { status, headers: head })

/** Of two hashes, so that neither length nor beginning tells anything. */
const isSame = (one: string, other: string): boolean => timingSafeEqual(hash(one), hash(other))

const hash = (text: string): Buffer => createHash('sha256').update(text).digest()
