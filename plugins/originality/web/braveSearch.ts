import type { GuardedFetch } from '../../../src/fetch/guardedFetch'
import type { WebSearch } from '../domain/web/webSearch'
import { askProvider } from './askProvider'

/** The address that Brave documents for its web search (api-dashboard.search.brave.com). */
export const braveAddress = 'https://api.search.brave.com/res/v1/web/search'

/**
 * Brave Search. Without hits its answer has no `web`; at most 20 hits a query, and queries of at most 400 characters and 50 words.
 * @param options.key goes into the header `X-Subscription-Token` and nowhere else
 * @param options.address another place that answers alike, such as a test's
 * @param options.timeout milliseconds, 8,000 unless told
 */
export const braveSearch = (options: {
  fetch: GuardedFetch
  key: string
  address?: string
  timeout?: number
}): WebSearch => {
  const { fetch, key, address = braveAddress, timeout = 8_000 } = options
  return {
    search: ({ query, count, signal }) => {
      const url = new URL(address)
      url.searchParams.set('q', query.slice(0, 400))
      url.searchParams.set('count', String(Math.min(20, Math.max(1, count))))
      url.searchParams.set('text_decorations', 'false')
      url.searchParams.set('spellcheck', 'false')
      url.searchParams.set('result_filter', 'web')
      return askProvider({
        fetch,
        address: url.href,
        headers: { accept: 'application/json', 'X-Subscription-Token': key },
        paths: {
          results: 'web.results',
          url: 'url',
          title: 'title',
          snippet: 'description',
          publishedAt: 'page_age',
        },
        emptyWithout: 'web',
        count,
        timeout,
        signal,
      })
    },
  }
}
