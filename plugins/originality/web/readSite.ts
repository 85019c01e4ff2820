import type { FetchError } from '../../../src/fetch/fetchError'
import type { GuardedFetch } from '../../../src/fetch/guardedFetch'
import { siteError } from './siteError'
import { readPage, type WebPage } from './readPage'
import { siteAddresses } from './siteAddresses'

/** What the person who brings a site in states about it. Kept with every text: the basis on which it is here. */
export type SiteRight = {
  right: 'own' | 'licensed'
  /** In their own words, such as "Our old blog" or "CC BY 4.0, see /licence". */
  statement: string
}

/** A step of a site's import. */
export type SiteStep =
  | { kind: 'found'; addresses: number; /** Sitemaps that could not be read. */ unread: string[] }
  | {
      kind: 'page'
      /** The address as the sitemap has it: what `have` must hold for the page to be passed over. */
      listed: string
      page: WebPage
      right: SiteRight
      done: number
      total: number
    }
  | {
      kind: 'failed'
      address: string
      code: FetchError['code'] | 'empty'
      done: number
      total: number
    }

/** Pages of one site that are read at most. */
export const mostPages = 10_000

/**
 * Reads a site by its sitemap, page by page, as politely as `src/fetch` asks pages. Resumed by naming the addresses that
 * are here already; a page that fails is named and passed over.
 * @param options.address the site or its sitemap
 * @param options.have addresses that are not to be read again
 * @throws an error with the code `no-right` (no right was stated) or `no-sitemap`; FetchError when the site cannot be reached or the signal says so
 */
export async function* readSite(options: {
  fetch: GuardedFetch
  address: string
  right: SiteRight
  have?: ReadonlySet<string>
  limit?: number
  now: () => Date
  signal?: AbortSignal
}): AsyncGenerator<SiteStep, void> {
  const { fetch, address, right, have = new Set(), limit = mostPages, now, signal } = options
  if ((right.right !== 'own' && right.right !== 'licensed') || right.statement.trim() === '') {
    throw siteError({
      code: 'no-right',
      message: `Nobody has said by what right ${address} is brought in. Say whether the site is yours or licensed, and by what licence or agreement.`,
    })
  }
  const { addresses, unread } = await siteAddresses({
    fetch,
    address,
    limit: Math.min(limit, mostPages),
    signal,
  })
  yield { kind: 'found', addresses: addresses.length, unread }
  const wanted = addresses.filter((page) => !have.has(page))
  let done = addresses.length - wanted.length
  const total = addresses.length
  for (const wantedAddress of wanted) {
    let step: SiteStep
    try {
      // oxlint-disable-next-line no-await-in-loop -- a site gets one request at a time
      const page = await readPage({ fetch, address: wantedAddress, now: now(), signal })
      done += 1
      step =
        page.text === ''
          ? { kind: 'failed', address: wantedAddress, code: 'empty', done, total }
          : { kind: 'page', listed: wantedAddress, page, right, done, total }
    } catch (error) {
      const { code } = error as FetchError
      if (code === undefined || code === 'aborted') throw error
      done += 1
      step = { kind: 'failed', address: wantedAddress, code, done, total }
    }
    yield step
  }
}
