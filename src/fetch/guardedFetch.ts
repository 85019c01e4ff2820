import type { Certificate } from './certificateOf'

/** An answer, whatever its status. `textOf` reads it as text. */
export type FetchedAnswer = {
  /** The address that answered, after redirects. */
  address: string
  status: number
  headers: Readonly<Record<string, string>>
  /** The content type with its parameters, in small letters up to them; null when there is none. */
  contentType: string | null
  bytes: Uint8Array
  /** The addresses that were gone through before, first to last. */
  redirects: readonly string[]
  /** When the host may be asked again (Retry-After of 429 and 503), in milliseconds since 1970. */
  retryAt: number | null
  /** What the host that answered proved itself with; null without TLS. */
  certificate: Certificate | null
}

export type FetchOptions = {
  /** Content types that are wanted, such as `text/html` or `image/*`; all unless told. Judged on answers of 200 to 299. */
  accept?: readonly string[]
  /** More headers, such as a key. They are not sent on to another origin. */
  headers?: Readonly<Record<string, string>>
  /**
   * Ask robots.txt first; on unless told. Off only for an API that its operator wants asked; `elsewhere` for a site of one's own,
   * whose redirects to other hosts still ask there.
   */
  robots?: boolean | 'elsewhere'
  /** The most bytes of a body, packed or unpacked; 2 MB unless told. */
  limit?: number
  /** Give the first `limit` bytes of a longer body instead of refusing it. */
  truncate?: boolean
  /** The most milliseconds for request, redirects and body, waiting for one's turn apart; 10,000 unless told. */
  timeout?: number
  signal?: AbortSignal
}

/** A GET through the guarded way out. @throws FetchError */
export type GuardedFetch = (address: string, options?: FetchOptions) => Promise<FetchedAnswer>
