import { randomBytes } from 'node:crypto'

import { sealedText } from '../../../src/cms/sealedText'

const purpose = 'webhook secrets v1'

/** A new secret of a webhook as Standard Webhooks writes it: `whsec_` and 32 random bytes in base64. */
export const newSecret = (): string => `whsec_${randomBytes(32).toString('base64')}`

/** Seals a secret for the database, so that neither a copy of it nor a backup signs in our name. */
export const sealSecret = ({ secret, text }: { secret: string; text: string }): string =>
  sealedText.seal({ secret, purpose, text })

/** Opens what `sealSecret` made; null when the installation's secret is another one now. */
export const openSecret = ({ secret, sealed }: { secret: string; sealed: string }): string | null =>
  sealedText.open({ secret, purpose, sealed })
