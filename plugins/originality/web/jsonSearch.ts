import type { GuardedFetch } from '../../../src/fetch/guardedFetch'
import type { ResultPaths } from '../domain/web/hitsIn'
import type { WebSearch } from '../domain/web/webSearch'
import { askProvider } from './askProvider'

/**
 * Any provider that answers GET with JSON.
 * @param options.template its address with `{query}`, and `{count}` where it takes a number, such as
 * https://api.example.com/search?q={query}&n={count}
 * @param options.header the name of the header that the key goes into; empty when it wants none
 * @param options.timeout milliseconds, 8,000 unless told
 */
export const jsonSearch = (options: {
  fetch: GuardedFetch
  template: string
  header: string
  key: string
  paths: ResultPaths
  timeout?: number
}): WebSearch => {
  const { fetch, template, header, key, paths, timeout = 8_000 } = options
  return {
    search: ({ query, count, signal }) =>
      askProvider({
        fetch,
        address: template
          .replaceAll('{query}', () => encodeURIComponent(query))
          .replaceAll('{count}', () => String(count)),
        headers: {
          accept: 'application/json',
          ...(header === '' || key === '' ? {} : { [header]: key }),
        },
        paths,
        count,
        timeout,
        signal,
      }),
  }
}
