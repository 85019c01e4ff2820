import { createHmac } from 'node:crypto'

const prefix = 'whsec_'

/**
 * The three headers of Standard Webhooks 1.0.0 for one message: HMAC-SHA-256 over `id.timestamp.body`, one `v1,` signature
 * for each secret, separated by spaces.
 * @param options.secrets as they are shown, `whsec_` and base64
 * @param options.now milliseconds since 1970
 */
export const signMessage = ({
  id,
  body,
  secrets,
  now,
}: {
  id: string
  body: string
  secrets: readonly string[]
  now: number
}): Record<'webhook-id' | 'webhook-timestamp' | 'webhook-signature', string> => {
  const timestamp = String(Math.floor(now / 1000))
  const signatures = secrets.map((secret) => {
    const key = Buffer.from(secret.slice(secret.startsWith(prefix) ? prefix.length : 0), 'base64')
    return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`
  })
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': signatures.join(' '),
  }
}
