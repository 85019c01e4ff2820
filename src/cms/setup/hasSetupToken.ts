import { timingSafeEqual } from 'node:crypto'

import { parseCookies } from 'payload'

export const setupCookie = 'ekagro-setup'

/** True when the request carries the cookie that the setup link gave; compared in constant time. */
export const hasSetupToken = (headers: Headers): boolean =>
  isSetupToken(parseCookies(headers).get(setupCookie))

/** True when a text is the setup token of this process. */
export const isSetupToken = (text: string | null | undefined): boolean => {
  const token = process.env.EKAGRO_SETUP_TOKEN
  if (!token || !text) return false
  const [given, wanted] = [Buffer.from(text), Buffer.from(token)]
  return given.length === wanted.length && timingSafeEqual(given, wanted)
}
