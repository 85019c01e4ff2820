import type { IncomingMessage, ServerResponse } from 'node:http'

import { contentPolicy, newNonce } from './contentPolicy'

/**
 * Sets the head of an answer of the admin. Next takes the nonce for its scripts from the policy that it finds in the head of the
 * request, so the policy is put there too; what a browser sent in its place is gone.
 */
export const adminHead = ({
  incoming,
  outgoing,
  isSecure,
}: {
  incoming: IncomingMessage
  outgoing: ServerResponse
  /** The admin is reached over HTTPS. */
  isSecure: boolean
}): void => {
  const policy = contentPolicy(newNonce())
  incoming.headers['content-security-policy'] = policy
  delete incoming.headers['content-security-policy-report-only']
  outgoing.setHeader('Content-Security-Policy', policy)
  outgoing.setHeader('X-Content-Type-Options', 'nosniff')
  outgoing.setHeader('Referrer-Policy', 'same-origin')
  outgoing.setHeader('X-Frame-Options', 'SAMEORIGIN')
  outgoing.setHeader('Cross-Origin-Opener-Policy', 'same-origin')
  outgoing.setHeader(
    'Permissions-Policy',
    'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  )
  if (isSecure) outgoing.setHeader('Strict-Transport-Security', 'max-age=31536000')
}
