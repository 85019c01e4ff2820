/** A page that a search engine found. */
export type WebHit = {
  url: string
  title: string
  /** The words that the engine shows of it, without markup. */
  snippet: string
  /** ISO 8601, where the engine knows. */
  publishedAt?: string
}

/** Why a search brought nothing, or not all. The text is `web-search:<code>` in the translations. */
export type WebSearchProblem = {
  /**
   * `quota`: paid or allowed searches are used up (402, 429); `key`: not accepted (401, 403); `slow`: no answer in time;
   * `unreachable`: no connection; `refused`: another error of the provider; `shape`: the answer is not what is documented
   */
  code: 'quota' | 'key' | 'slow' | 'unreachable' | 'refused' | 'shape'
  /** The provider's host. */
  host: string
  /** HTTP status; null when there was no answer. */
  status: number | null
  /** When it may be asked again, in milliseconds since 1970, if it said so. */
  retryAt: number | null
}

export type WebSearchAnswer = { hits: WebHit[]; problem?: WebSearchProblem }

/** A search engine. Whatever goes wrong on its side is a problem in the answer; only the caller's own abort throws. */
export type WebSearch = {
  search(options: {
    /** As a person would type it, quotation marks included. */
    query: string
    /** Hits wanted, 1 to 20; some engines give their own number. */
    count: number
    signal?: AbortSignal
  }): Promise<WebSearchAnswer>
}
