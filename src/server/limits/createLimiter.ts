import type { Kind, Limit } from './kinds'

/** What one request left over. */
export type Taken = {
  isAllowed: boolean
  limit: number
  remaining: number
  /** Seconds until the count begins anew. */
  reset: number
}

export type Limiter<Kinds extends string = Kind> = (request: {
  kind: Kinds
  sender: string
}) => Taken | null

/** So many senders are told apart; the others share one count. */
const mostSenders = 100_000

/**
 * Counts requests in windows that begin for all senders at once: one look into a map for a request, and nothing to tidy up but the map at
 * the end of its window. A sender can so send twice the limit around the end of a window, which does no harm at these sizes. Null where
 * nothing is limited.
 */
export const createLimiter = <Kinds extends string>({
  limits,
  now = () => performance.now(),
  senders = mostSenders,
}: {
  limits: Readonly<Record<Kinds, Limit>>
  now?: () => number
  senders?: number
}): Limiter<Kinds> => {
  const windows = new Map<Kinds, { ends: number; counts: Map<string, number> }>()
  return ({ kind, sender }) => {
    const { most, seconds } = limits[kind]
    if (most === 0) return null
    const at = now()
    let window = windows.get(kind)
    if (!window || at >= window.ends) {
      window = { ends: at + seconds * 1_000, counts: new Map() }
      windows.set(kind, window)
    }
    const { counts, ends } = window
    const name = counts.size < senders || counts.has(sender) ? sender : ''
    const count = (counts.get(name) ?? 0) + 1
    counts.set(name, count)
    return {
      isAllowed: count <= most,
      limit: most,
      remaining: Math.max(0, most - count),
      reset: Math.ceil((ends - at) / 1_000),
    }
  }
}
