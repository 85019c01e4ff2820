import { createHash } from 'node:crypto'

/**
 * A strong entity tag: the same bytes have the same one, in every process.
 * @param encoding in which the bytes are sent, where it is another than their own: that form has a tag of its own
 */
export const entityTag = (body: string | Uint8Array, encoding?: string): string => {
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 27)
  return encoding === undefined ? `"${hash}"` : `"${hash}-${encoding}"`
}
