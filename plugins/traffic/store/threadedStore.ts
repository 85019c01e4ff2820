import { runWork } from '../../../src/work/runWork'
import type { TrafficStore } from '../domain/trafficStore'
import { type StoreCall, trafficTasks } from '../tasks'

/**
 * The store on a SQLite file, in a thread of its own where the process has worker threads (the server). One thing is done after the other
 * there, so the file has one writer and nothing waits for a lock.
 */
export const threadedStore = (url: string): TrafficStore => {
  const call = async <Name extends keyof TrafficStore>(
    method: Name,
    input: Parameters<TrafficStore[Name]>[0],
  ): Promise<Awaited<ReturnType<TrafficStore[Name]>>> => {
    const output: unknown = await runWork({
      tasks: trafficTasks,
      name: 'traffic-store',
      input: { url, method, input } as StoreCall,
      lane: 'traffic',
    })
    return output as Awaited<ReturnType<TrafficStore[Name]>>
  }
  return {
    write: (batch) => call('write', batch),
    days: (range) => call('days', range),
    daysOf: (options) => call('daysOf', options),
    top: (options) => call('top', options),
    drops: (range) => call('drops', range),
    hits: (options) => call('hits', options),
    purge: (options) => call('purge', options),
    close: () => call('close', undefined),
  }
}
