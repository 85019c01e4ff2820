import type { FetchError } from '../../../src/fetch/fetchError'
import type { GuardedFetch } from '../../../src/fetch/guardedFetch'
import { textOf } from '../../../src/fetch/textOf'
import { hitsIn, type ResultPaths } from '../domain/web/hitsIn'
import type { WebSearchAnswer, WebSearchProblem } from '../domain/web/webSearch'

/**
 * Asks a provider that answers in JSON. Its quota, a wrong key, slowness and nonsense are problems in the answer.
 * @throws the FetchError `aborted` when the caller gives up
 */
export const askProvider = async (options: {
  fetch: GuardedFetch
  address: string
  headers?: Readonly<Record<string, string>>
  paths: ResultPaths
  /** What lies in place of the list when nothing was found; then it is no problem. */
  emptyWithout?: string
  count: number
  timeout: number
  signal?: AbortSignal | undefined
}): Promise<WebSearchAnswer> => {
  const { fetch, address, headers, paths, count, timeout, signal } = options
  const host = URL.canParse(address) ? new URL(address).host : address
  const problem = (
    code: WebSearchProblem['code'],
    more: { status?: number; retryAt?: number | null } = {},
  ): WebSearchAnswer => ({
    hits: [],
    problem: { code, host, status: more.status ?? null, retryAt: more.retryAt ?? null },
  })

  let answer: Awaited<ReturnType<GuardedFetch>>
  try {
    answer = await fetch(address, {
      // An API is made to be asked by programs; its robots.txt speaks of its pages.
      robots: false,
      timeout,
      ...(headers ? { headers } : {}),
      ...(signal ? { signal } : {}),
    })
  } catch (error) {
    const { code, retryAt } = error as FetchError
    if (code === 'aborted') throw error
    if (code === 'timeout') return problem('slow')
    if (code === 'retry-later') return problem('quota', { retryAt: retryAt ?? null })
    return problem('unreachable')
  }
  const { status, retryAt } = answer
  if (status === 402 || status === 429) return problem('quota', { status, retryAt })
  if (status === 401 || status === 403) return problem('key', { status })
  if (status < 200 || status >= 300) return problem('refused', { status, retryAt })
  const value = parsed(textOf(answer))
  const hits = hitsIn({ answer: value, paths, count })
  if (hits) return { hits }
  if (options.emptyWithout !== undefined && isObject(value) && !(options.emptyWithout in value)) {
    return { hits: [] }
  }
  return problem('shape', { status })
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
