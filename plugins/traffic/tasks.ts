import { sqliteStore } from './store/sqliteStore'
import type { TrafficStore } from './domain/trafficStore'

type Method = keyof TrafficStore
/** One call of the store on a SQLite file. */
export type StoreCall = {
  [Name in Method]: { url: string; method: Name; input: Parameters<TrafficStore[Name]>[0] }
}[Method]

/** The stores that this thread has open, by address. */
const opened = new Map<string, Promise<TrafficStore>>()

/**
 * What traffic asks of `src/work`: the store on SQLite. A batch of 2,000 hits and a report over years take longer than the event loop
 * may be held.
 */
export const trafficTasks = {
  'traffic-store': async ({ url, method, input }: StoreCall): Promise<unknown> => {
    const known = opened.get(url)
    if (method === 'close') {
      opened.delete(url)
      return (await known)?.close()
    }
    const opening = known ?? sqliteStore({ url })
    opened.set(url, opening)
    try {
      const store = await opening
      return await (store[method] as (input: unknown) => Promise<unknown>)(input)
    } catch (error) {
      // A file that could not be opened may be had the next time: the disk was full, a backup was put in place.
      await opening.catch(() => opened.delete(url))
      throw error
    }
  },
}
