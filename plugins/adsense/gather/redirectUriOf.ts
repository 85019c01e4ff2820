import type { Payload } from 'payload'

/** Where Google leads back to, word for word as it must stand in the OAuth client. */
export const redirectUriOf = ({ config }: Pick<Payload, 'config'>): string =>
  `${String(config.custom?.address ?? config.serverURL)}${config.routes.api}/adsense/callback`
