import { randomBytes } from 'node:crypto'

import { saltLifetime, type SaltStore } from '../domain/saltStore'

/** Salts within one process, for tests. */
export const memorySaltStore = (): SaltStore => {
  const salts = new Map<string, { salt: Uint8Array; madeAt: number }>()
  return {
    get: async ({ day, now }) => {
      const known = salts.get(day) ?? { salt: new Uint8Array(randomBytes(32)), madeAt: now }
      salts.set(day, known)
      return known.salt
    },
    purge: async (now) => {
      let gone = 0
      for (const [day, { madeAt }] of salts) {
        if (now - madeAt < saltLifetime) continue
        salts.delete(day)
        gone += 1
      }
      return gone
    },
    close: async () => {},
  }
}
