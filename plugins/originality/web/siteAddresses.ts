import { gunzipSync } from 'node:zlib'

import type { FetchError } from '../../../src/fetch/fetchError'
import type { GuardedFetch } from '../../../src/fetch/guardedFetch'
import { textOf } from '../../../src/fetch/textOf'
import { type Sitemap, sitemapOf } from './sitemapOf'
import { siteError } from './siteError'

/** A sitemap is at most 50 MB unpacked (sitemaps.org). */
const largestSitemap = 50 * 1024 * 1024
const mostSitemaps = 500

/**
 * The addresses of a site's pages, from the sitemap given, those named in robots.txt, or /sitemap.xml: each once, of the
 * site's own host only, sitemap by sitemap.
 * @throws an error with the code `no-sitemap`; FetchError when the site cannot be reached
 */
export const siteAddresses = async (options: {
  fetch: GuardedFetch
  address: string
  limit: number
  signal?: AbortSignal | undefined
}): Promise<{ addresses: string[]; unread: string[] }> => {
  const { fetch, address, limit, signal } = options
  const queue = await firstSitemaps({ fetch, address, signal })
  const host = hostOf(queue[0]!)
  const seen = new Set(queue)
  const addresses = new Set<string>()
  const unread: string[] = []
  let read = 0
  for (let index = 0; index < queue.length && addresses.size < limit; index += 1) {
    const place = queue[index]!
    try {
      // oxlint-disable-next-line no-await-in-loop -- each names the next
      const { sitemaps, pages } = await readSitemap({ fetch, address: place, signal })
      read += 1
      for (const page of pages) {
        if (addresses.size < limit && hostOf(page) === host) addresses.add(page)
      }
      for (const sitemap of sitemaps) {
        if (seen.size >= mostSitemaps || seen.has(sitemap) || hostOf(sitemap) !== host) continue
        seen.add(sitemap)
        queue.push(sitemap)
      }
    } catch (error) {
      const { code } = error as FetchError
      if (code === undefined || code === 'aborted') throw error
      unread.push(place)
    }
  }
  if (read === 0 || addresses.size === 0) {
    throw siteError({
      code: 'no-sitemap',
      message: `${address} has no sitemap that names pages. Give the address of its sitemap, or add its pages one by one.`,
    })
  }
  return { addresses: [...addresses], unread }
}

const firstSitemaps = async (call: {
  fetch: GuardedFetch
  address: string
  signal?: AbortSignal | undefined
}): Promise<string[]> => {
  const { fetch, address, signal } = call
  const url = new URL(address)
  if (/\.xml(?:\.gz)?$/iu.test(url.pathname)) return [url.href]
  const answer = await fetch(new URL('/robots.txt', url).href, {
    robots: false,
    limit: 512 * 1024,
    ...(signal ? { signal } : {}),
  })
  const named =
    answer.status === 200
      ? [...textOf(answer).matchAll(/^\s*sitemap\s*:\s*(\S+)/gimu)].map(([, place]) => place ?? '')
      : []
  const own = named.filter((place) => URL.canParse(place) && hostOf(place) === hostOf(url.href))
  return own.length > 0 ? own : [new URL('/sitemap.xml', url).href]
}

const readSitemap = async (call: {
  fetch: GuardedFetch
  address: string
  signal?: AbortSignal | undefined
}): Promise<Sitemap> => {
  const { fetch, address, signal } = call
  const answer = await fetch(address, {
    robots: false,
    limit: largestSitemap,
    timeout: 60_000,
    ...(signal ? { signal } : {}),
  })
  if (answer.status !== 200) return { sitemaps: [], pages: [] }
  const isPacked = answer.bytes[0] === 0x1f && answer.bytes[1] === 0x8b
  const bytes = isPacked
    ? gunzipSync(answer.bytes, { maxOutputLength: largestSitemap })
    : answer.bytes
  return sitemapOf({
    text: textOf({ bytes, contentType: 'application/xml' }),
    base: answer.address,
  })
}

/** www. is taken for the same site. */
const hostOf = (address: string): string => new URL(address).host.replace(/^www\./u, '')
