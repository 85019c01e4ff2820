import type { Payload } from 'payload'

type Known<Value> = { views: number; value: Value }

/**
 * Values of days that are over and so stay as they are, in the memory of this process. A day that got more views since (the last
 * hits of a night are written a moment later) is reckoned anew.
 */
export const rememberDays = async <Value>({
  payload,
  day,
  views,
  make,
}: {
  payload: Payload
  day: string
  views: number
  make: () => Promise<Value>
}): Promise<Value> => {
  const days = daysOf<Value>(payload)
  const known = days.get(day)
  if (known?.views === views) return known.value
  const value = await make()
  days.set(day, { views, value })
  // Days come and go in order: the oldest is the first that was put in.
  for (const oldest of days.keys()) {
    if (days.size <= most) break
    days.delete(oldest)
  }
  return value
}

const most = 90

/** Modules are loaded twice in production; one memory serves both. */
const daysOf = <Value>(payload: Payload): Map<string, Known<Value>> => {
  const shared = globalThis as { ekagroFlagDays?: WeakMap<Payload, Map<string, Known<unknown>>> }
  const all = (shared.ekagroFlagDays ??= new WeakMap())
  const known = all.get(payload) ?? new Map<string, Known<unknown>>()
  all.set(payload, known)
  return known as Map<string, Known<Value>>
}
