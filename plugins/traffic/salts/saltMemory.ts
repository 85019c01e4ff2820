import type { SaltStore } from '../domain/saltStore'

/**
 * The salts of the last days asked for, so that a hit asks the store only when a day begins. Held no longer than a store keeps them: with a third day the
 * first one goes.
 */
export const saltMemory = (
  store: SaltStore,
): ((options: { day: string; now: number }) => Promise<Uint8Array> | Uint8Array) => {
  const known = new Map<string, Uint8Array>()
  const asked = new Map<string, Promise<Uint8Array>>()
  return ({ day, now }) => {
    const salt = known.get(day)
    if (salt) return salt
    const running = asked.get(day)
    if (running) return running
    const question = store
      .get({ day, now })
      .then((given) => {
        known.set(day, given)
        if (known.size > 2) known.delete(known.keys().next().value as string)
        return given
      })
      .finally(() => asked.delete(day))
    asked.set(day, question)
    return question
  }
}
