/** An answer to a POST, whatever its status; a redirect is an answer too, for none is followed. */
export type PostedAnswer = {
  status: number
  /** The first bytes of the body, as text. */
  text: string
  /** When the host may be asked again (Retry-After of 429 and 503), in milliseconds since 1970. */
  retryAt: number | null
}

export type PostOptions = {
  /** What is posted, sent as UTF-8. */
  body: string
  /** Headers beside the length, such as `content-type`. */
  headers: Readonly<Record<string, string>>
  /** How many bytes of the answer are read; what lies behind is left. 1,024 unless told. */
  limit?: number
  /** The most milliseconds for all of it; 10,000 unless told. */
  timeout?: number
  signal?: AbortSignal
}

/** A POST through the guarded way out. @throws FetchError */
export type GuardedPost = (address: string, options: PostOptions) => Promise<PostedAnswer>
