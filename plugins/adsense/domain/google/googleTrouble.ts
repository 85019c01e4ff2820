/** Why Google could not be read; each has its way out in the translations. */
export const troubleCodes = [
  'not-connected',
  'client-missing',
  'sealed',
  'grant-gone',
  'client-wrong',
  'token-refused',
  'scope-missing',
  'api-disabled',
  'no-account',
  'forbidden',
  'rate-limited',
  'server',
  'unreachable',
  'unreadable',
] as const

export type TroubleCode = (typeof troubleCodes)[number]

export type GoogleTrouble = {
  code: TroubleCode
  /** Google's own words, or what went wrong on the way; at most 300 characters, never a secret. */
  detail: string
  /** Before when nothing is to be asked, in milliseconds since 1970. */
  retryAt: number | null
}
