import { setTimeout as sleep } from 'node:timers/promises'

import type { FetchError } from '../../../src/fetch/fetchError'
import type { FetchedAnswer, FetchOptions, GuardedFetch } from '../../../src/fetch/guardedFetch'
import type { Outcome, ProbeResult } from '../domain/probe/probe'
import type { ProbeLimits } from './probeLimits'

export type Asked = { outcome: Outcome; answer: FetchedAnswer | null }

export type Visitor = {
  /** One polite request within the budget. Null when the budget is used up or the visit was cancelled. */
  ask(address: string, options?: FetchOptions): Promise<Asked | null>
  /** The site is the blog's own: its own rules for robots need not be asked, and the larger budget holds. */
  trust(): void
  slow(milliseconds: number): void
  /** Whether our own name may ask for an address; asked while the site is not trusted. */
  obey(allows: (address: string) => boolean): void
  readonly spent: { requests: number; bytes: number }
  readonly stopped: ProbeResult['stopped']
}

/** Asks for one address after another, never two at once, and keeps count of what that costs. */
export const createVisitor = (options: {
  fetch: GuardedFetch
  limits: ProbeLimits
  clock: () => number
  signal: AbortSignal
}): Visitor => {
  const { fetch, limits, clock, signal } = options
  const startedAt = clock()
  const spent = { requests: 0, bytes: 0 }
  let stopped: ProbeResult['stopped'] = null
  let trusted = false
  let pause = limits.pause
  let allows: (address: string) => boolean = () => true

  const why = (): ProbeResult['stopped'] => {
    if (signal.aborted) return 'cancelled'
    if (clock() - startedAt >= limits.time) return 'time'
    if (spent.bytes >= limits.bytes) return 'bytes'
    return spent.requests >= (trusted ? limits.requests : limits.requestsUnproven)
      ? 'requests'
      : null
  }

  return {
    spent,
    get stopped() {
      return stopped
    },
    trust: () => {
      trusted = true
      stopped = null
    },
    slow: (milliseconds) => {
      pause = Math.max(pause, Math.min(milliseconds, limits.longestPause))
    },
    obey: (rule) => {
      allows = rule
    },
    ask: async (address, fetchOptions = {}) => {
      stopped = why()
      if (stopped) return null
      const { robots = 'elsewhere', ...more } = fetchOptions
      if (!trusted && robots !== false && !allows(address)) {
        return { outcome: unanswered({ address, code: 'robots' }), answer: null }
      }
      if (spent.requests > 0 && pause > 0) {
        await sleep(pause, undefined, { signal }).catch(() => {})
        if (signal.aborted) return null
      }
      const left = Math.max(1, limits.time - (clock() - startedAt))
      try {
        const answer = await fetch(address, {
          limit: limits.bytesPerPage,
          timeout: Math.min(limits.timePerPage, left),
          robots,
          signal,
          ...more,
        })
        spent.requests += 1 + answer.redirects.length
        spent.bytes += answer.bytes.length
        return {
          outcome: {
            address,
            status: answer.status,
            problem: null,
            finalAddress: answer.address,
            hops: answer.redirects.length,
          },
          answer,
        }
      } catch (error) {
        const { code, tls, redirects } = error as Partial<FetchError>
        if (code === undefined) throw error
        spent.requests += 1 + (redirects?.length ?? 0)
        if (code === 'too-large') spent.bytes += more.limit ?? limits.bytesPerPage
        if (signal.aborted) {
          stopped = 'cancelled'
          return null
        }
        const hops = redirects?.length ?? 0
        return { outcome: unanswered({ address, code, tls: tls ?? null, hops }), answer: null }
      }
    },
  }
}

const unanswered = (options: {
  address: string
  code: string
  tls?: string | null
  hops?: number
}): Outcome => ({
  address: options.address,
  status: null,
  problem: { code: options.code, tls: options.tls ?? null },
  finalAddress: null,
  hops: options.hops ?? 0,
})
