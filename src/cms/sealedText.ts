import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

import { derivedKey } from './derivedKey'

const cipher = 'aes-256-gcm'

/**
 * Secrets as the database keeps them: AES-256-GCM under a key derived from the installation's secret for one purpose, so that neither a copy of
 * the database nor a backup tells them.
 */
export const sealedText = {
  /** Base64 of nonce, tag and sealed text. */
  seal: ({ secret, purpose, text }: { secret: string; purpose: string; text: string }): string => {
    const nonce = randomBytes(12)
    const box = createCipheriv(cipher, derivedKey({ secret, purpose }), nonce)
    const sealed = Buffer.concat([box.update(text, 'utf8'), box.final()])
    return Buffer.concat([nonce, box.getAuthTag(), sealed]).toString('base64')
  },

  /** The text again; null when the installation's secret is another one now, or the text was changed. */
  open: ({
    secret,
    purpose,
    sealed,
  }: {
    secret: string
    purpose: string
    sealed: string
  }): string | null => {
    const bytes = Buffer.from(sealed, 'base64')
    try {
      const box = createDecipheriv(cipher, derivedKey({ secret, purpose }), bytes.subarray(0, 12), {
        authTagLength: 16,
      })
      box.setAuthTag(bytes.subarray(12, 28))
      return Buffer.concat([box.update(bytes.subarray(28)), box.final()]).toString('utf8')
    } catch {
      return null
    }
  },
}
