import type { Payload } from 'payload'

import { sealedText } from '../../../src/cms/sealedText'

const purposes = {
  client: 'adsense client secret v1',
  token: 'adsense refresh token v1',
  verifier: 'adsense code verifier v1',
}

/** Seals and opens the secrets of this plugin, each kind under a key of its own. */
export const secrets = ({ secret }: Pick<Payload, 'secret'>) => ({
  seal: (kind: keyof typeof purposes, text: string): string =>
    sealedText.seal({ secret, purpose: purposes[kind], text }),
  /** Null when the installation's secret is another one now. */
  open: (kind: keyof typeof purposes, sealed: string): string | null =>
    sealedText.open({ secret, purpose: purposes[kind], sealed }),
})
