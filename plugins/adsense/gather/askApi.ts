import { textOf } from '../../../src/fetch/textOf'
import { retryDelay } from '../domain/google/retryDelay'
import { troubleOfApi } from '../domain/google/troubleOfApi'
import type { GoogleTrouble } from '../domain/google/googleTrouble'
import type { ResolvedAdsenseOptions } from '../options'
import { googleError } from './googleError'
import { troubleOfFetch } from './troubleOfFetch'

const limit = 8 * 1024 * 1024

/** The access token, and how to get another. */
export type Bearer = { token(): Promise<string>; renew(): Promise<string> }

/** One GET of the AdSense API. @throws GoogleError */
export type AskApi = (path: string, query?: Readonly<Record<string, string>>) => Promise<unknown>

/**
 * A way to ask the API (AdSense Management API v2). A 401 gets one new access token; what passes by itself is asked again with growing pauses or
 * when Google says so, four times in all.
 */
export const askApi =
  ({
    options: { fetch, addresses, wait, timeout },
    bearer,
  }: {
    options: Pick<ResolvedAdsenseOptions, 'fetch' | 'addresses' | 'wait' | 'timeout'>
    bearer: Bearer
  }): AskApi =>
  async (path, query = {}) => {
    const address = `${addresses.api}/${path}?${new URLSearchParams(query).toString()}`
    let token = await bearer.token()
    let isRenewed = false
    for (let attempt = 1; ;) {
      // oxlint-disable-next-line no-await-in-loop -- each attempt follows from the one before
      const outcome = await ask({ fetch, timeout, address, token })
      if (outcome.trouble === null) return outcome.body
      if (outcome.trouble.code === 'token-refused' && !isRenewed) {
        isRenewed = true
        // oxlint-disable-next-line no-await-in-loop -- as above
        token = await bearer.renew()
        continue
      }
      const { trouble } = outcome
      const delay = retryDelay({ trouble, attempt, now: Date.now(), chance: Math.random() })
      if (delay === null) throw googleError(trouble)
      attempt += 1
      // oxlint-disable-next-line no-await-in-loop -- as above
      await wait(delay)
    }
  }

const ask = async ({
  fetch,
  timeout,
  address,
  token,
}: {
  fetch: ResolvedAdsenseOptions['fetch']
  timeout: number
  address: string
  token: string
}): Promise<{ body: unknown; trouble: null } | { trouble: GoogleTrouble }> => {
  try {
    const answer = await fetch(address, {
      accept: ['application/json'],
      headers: { authorization: `Bearer ${token}` },
      robots: false,
      limit,
      timeout,
    })
    const { status, retryAt } = answer
    const body = parse(textOf(answer))
    if (status === 200 && body !== null) return { body, trouble: null }
    if (status === 200) {
      const detail = 'The answer is no JSON.'
      return { trouble: { code: 'unreadable', detail, retryAt: null } }
    }
    return { trouble: troubleOfApi({ status, body, retryAt }) }
  } catch (error) {
    return { trouble: troubleOfFetch(error) }
  }
}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
