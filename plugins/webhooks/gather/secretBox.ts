import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

import { derivedKey } from '../../../src/cms/derivedKey'

const purpose = 'webhook secrets v1'
const cipher = 'aes-256-gcm'

/** A new secret of a webhook as Standard Webhooks writes it: `whsec_` and 32 random bytes in base64. */
export const newSecret = (): string => `whsec_${randomBytes(32).toString('base64')}`

/**
 * Seals a secret for the database (AES-256-GCM under a key derived from the installation's secret), so that neither a copy
 * of the database nor a backup signs in our name.
 */
export const sealSecret = ({ secret, text }: { secret: string; text: string }): string => {
  const nonce = randomBytes(12)
  const box = createCipheriv(cipher, derivedKey({ secret, purpose }), nonce)
  const sealed = Buffer.concat([box.update(text, 'utf8'), box.final()])
  return Buffer.concat([nonce, box.getAuthTag(), sealed]).toString('base64')
}

/** Opens what `sealSecret` made; null when the installation's secret is another one now. */
export const openSecret = ({
  secret,
  sealed,
}: {
  secret: string
  sealed: string
}): string | null => {
  const bytes = Buffer.from(sealed, 'base64')
  try {
    const box = createDecipheriv(cipher, derivedKey({ secret, purpose }), bytes.subarray(0, 12))
    box.setAuthTag(bytes.subarray(12, 28))
    return Buffer.concat([box.update(bytes.subarray(28)), box.final()]).toString('utf8')
  } catch {
    return null
  }
}
