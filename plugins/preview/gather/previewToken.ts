import { createHmac, timingSafeEqual } from 'node:crypto'

import { derivedKey } from '../../../src/cms/derivedKey'
import { isPreviewed, type PreviewClaim } from '../domain/previewClaim'

const kind = 'preview'
const longest = 1024

/** Why a token is not taken: it was changed, made under another secret or for something else, or its time is over. */
export type TokenProblem = 'invalid' | 'expired'

const signatureOf = ({ secret, text }: { secret: string; text: string }): Buffer =>
  createHmac('sha256', derivedKey({ secret, purpose: 'preview token v1' }))
    .update(text)
    .digest()

/** A token that no database keeps: the claim and its HMAC-SHA-256, both in base64url. */
export const signPreviewToken = ({
  secret,
  claim,
}: {
  secret: string
  claim: PreviewClaim
}): string => {
  const { collection, id, user, expiresAt } = claim
  const content = JSON.stringify({ k: kind, c: collection, d: id, u: user, e: expiresAt })
  const text = Buffer.from(content).toString('base64url')
  return `${text}.${signatureOf({ secret, text }).toString('base64url')}`
}

/**
 * The claim of a token, or why it is none.
 * @param options.now milliseconds since 1970
 */
export const readPreviewToken = ({
  secret,
  token,
  now,
}: {
  secret: string
  token: string
  now: number
}): { claim: PreviewClaim; problem: null } | { claim: null; problem: TokenProblem } => {
  const invalid = { claim: null, problem: 'invalid' } as const
  const [text, signature, ...more] = token.split('.')
  if (!text || !signature || more.length > 0 || token.length > longest) return invalid
  const given = Buffer.from(signature, 'base64url')
  const right = signatureOf({ secret, text })
  if (given.length !== right.length || !timingSafeEqual(given, right)) return invalid
  // Written by us, since it bears our signature.
  const { k, c, d, u, e } = JSON.parse(Buffer.from(text, 'base64url').toString()) as {
    k: unknown
    c: unknown
    d: string
    u: string
    e: number
  }
  if (k !== kind || !isPreviewed(c)) return invalid
  if (e <= now) return { claim: null, problem: 'expired' }
  return { claim: { collection: c, id: d, user: u, expiresAt: e }, problem: null }
}
