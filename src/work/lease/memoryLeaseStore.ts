import type { LeaseStore } from './leaseStore'

/** A lease within one process, for tests. */
export const memoryLeaseStore = (): LeaseStore => {
  let current: { holder: string; until: number } | null = null
  return {
    take: async ({ holder, now, until }) => {
      if (current && current.holder !== holder && current.until > now) return false
      current = { holder, until }
      return true
    },
    isHeld: async (now) => current !== null && current.until > now,
    release: async (holder) => {
      if (current?.holder === holder) current = null
    },
    close: () => {},
  }
}
