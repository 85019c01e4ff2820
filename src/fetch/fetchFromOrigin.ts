import { createFetch, type FetchSettings } from './createFetch'
import type { GuardedFetch } from './guardedFetch'

/**
 * Makes ways out that may reach one origin besides the public internet, such as a service in the operator's own network: any
 * port, any private address, but that origin alone. A redirect from it to another private address is refused as always.
 * The way of the origin asked for last is kept, so that its pauses and its Retry-After are.
 */
export const fetchFromOrigin = (
  settings: Omit<FetchSettings, 'allow'>,
): ((origin: string) => GuardedFetch) => {
  let last: { origin: string; fetch: GuardedFetch } | null = null
  return (origin) => {
    if (last?.origin !== origin) {
      last = { origin, fetch: createFetch({ ...settings, allow: [origin] }) }
    }
    return last.fetch
  }
}
