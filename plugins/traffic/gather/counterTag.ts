import type { Payload } from 'payload'

/** The tag that a public page takes to be counted, with the address at which this server is reached. */
export const counterTag = ({ config }: Payload): string => {
  const custom = config.custom as { address?: string } | undefined
  const address = config.serverURL || custom?.address || ''
  return `<script defer src="${address}${config.routes.api}/traffic/script.js"></script>`
}
