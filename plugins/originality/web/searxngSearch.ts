import type { GuardedFetch } from '../../../src/fetch/guardedFetch'
import type { WebSearch } from '../domain/web/webSearch'
import { askProvider } from './askProvider'

/**
 * A SearXNG instance (docs.searxng.org/dev/search_api). It must have `json` among its `search.formats`, or it answers 403. It
 * gives its own number of hits; those beyond `count` are left out.
 * @param options.address where the instance lies, such as https://search.example.com/
 * @param options.timeout milliseconds, 10,000 unless told: it asks others itself
 */
export const searxngSearch = (options: {
  fetch: GuardedFetch
  address: string
  timeout?: number
}): WebSearch => {
  const { fetch, address, timeout = 10_000 } = options
  return {
    search: ({ query, count, signal }) => {
      const url = new URL('search', address.endsWith('/') ? address : `${address}/`)
      url.searchParams.set('q', query)
      url.searchParams.set('format', 'json')
      url.searchParams.set('categories', 'general')
      return askProvider({
        fetch,
        address: url.href,
        headers: { accept: 'application/json' },
        paths: {
          results: 'results',
          url: 'url',
          title: 'title',
          snippet: 'content',
          publishedAt: 'publishedDate',
        },
        count,
        timeout,
        signal,
      })
    },
  }
}
