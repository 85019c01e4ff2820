import { shownAddress } from './shownAddress'

/** Why a request was refused or failed; told apart by these and nothing else. */
export type FetchErrorCode =
  | 'bad-address'
  | 'scheme'
  | 'port'
  | 'credentials'
  | 'private-address'
  | 'unresolved'
  | 'connection'
  | 'tls'
  | 'timeout'
  | 'aborted'
  | 'redirects'
  | 'too-large'
  | 'encoding'
  | 'content-type'
  | 'robots'
  | 'retry-later'

export type FetchError = Error & {
  code: FetchErrorCode
  /** The address as it may be shown: without password, query and fragment. */
  address: string
  /** For `retry-later`: milliseconds since 1970. */
  retryAt?: number
  /** For `tls`: what OpenSSL or Node calls it, such as CERT_HAS_EXPIRED. */
  tls?: string
  /** For `redirects`: the addresses that were gone through, first to last. */
  redirects?: readonly string[]
}

/**
 * An error of the way out to the network. Its message names the address and what to do.
 * @param options.problem what is wrong, as the end of a sentence that begins with the address
 * @param options.wayOut what the reader can do, as a sentence
 */
export const fetchError = (options: {
  code: FetchErrorCode
  address: string | URL
  problem: string
  wayOut: string
  retryAt?: number
  tls?: string
  redirects?: readonly string[]
  cause?: unknown
}): FetchError => {
  const { code, problem, wayOut, retryAt, tls, redirects, cause } = options
  const address = shownAddress(options.address)
  const error = new Error(`${address} ${problem}. ${wayOut}`, cause ? { cause } : undefined)
  return Object.assign(error, {
    code,
    address,
    ...(retryAt === undefined ? {} : { retryAt }),
    ...(tls === undefined ? {} : { tls }),
    ...(redirects === undefined ? {} : { redirects: [...redirects] }),
  })
}
