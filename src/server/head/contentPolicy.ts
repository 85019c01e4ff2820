import { randomBytes } from 'node:crypto'

/** A number used once, for the scripts of one page. */
export const newNonce = (): string => randomBytes(16).toString('base64')

/**
 * What a page of the admin may load. Scripts: those of the page itself, told by the nonce, and what they load; nothing that stands in the
 * page because somebody wrote it there. Styles stand in the page and on elements: Payload and the editor set them everywhere, and a style runs
 * nothing. Pictures come from anywhere, since imported posts show those of their old host. Frames: previews and videos.
 */
export const contentPolicy = (nonce: string): string =>
  [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob: http: https:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "media-src 'self' blob: https:",
    "frame-src 'self' https: http://localhost:* http://127.0.0.1:*",
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'self'",
  ].join('; ')
