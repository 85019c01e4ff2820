import type { Payload } from 'payload'

/** The address of this CMS, where its files are: EKAGRO_URL, else where it listens on this machine. */
export const homeOf = (payload: Payload): string =>
  payload.config.serverURL || (payload.config.custom as { address: string }).address
