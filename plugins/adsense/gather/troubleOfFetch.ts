import type { FetchError } from '../../../src/fetch/fetchError'
import type { GoogleTrouble } from '../domain/google/googleTrouble'

const unreadable = ['content-type', 'too-large', 'encoding']

/** What a failure of the way out means. The message of a FetchError shows addresses without their query. Anything else is thrown on. */
export const troubleOfFetch = (error: unknown): GoogleTrouble => {
  const { code, message, retryAt, address } = error as Partial<FetchError>
  if (code === undefined || address === undefined) throw error
  const detail = (message ?? '').slice(0, 300)
  if (code === 'retry-later') return { code: 'rate-limited', detail, retryAt: retryAt ?? null }
  return { code: unreadable.includes(code) ? 'unreadable' : 'unreachable', detail, retryAt: null }
}
