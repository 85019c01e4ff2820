import path from 'node:path'
import { MongoClient } from 'mongodb'
import type { TrafficStore } from '../../plugins/traffic/domain/trafficStore'
import { mongoStore } from '../../plugins/traffic/store/mongoStore'
import { sqliteStore } from '../../plugins/traffic/store/sqliteStore'

const everything = { from: '2000-01-01', to: '2999-12-31' }

/** What the store of a blog holds: views by its sums, raw hits, and how often each path came. */
export const countKept = async (
  url: string,
): Promise<{ views: number; hits: number; paths: Map<string, number>; drops: object[] }> => {
  const { store, close } = await openKept(url)
  try {
    const views = await countViews(store)
    const paths = new Map<string, number>()
    let hits = 0
    for (let from = 0, after: string | undefined; ;) {
      // oxlint-disable-next-line no-await-in-loop -- page after page
      const page = await store.hits({
        from,
        to: Number.MAX_SAFE_INTEGER,
        limit: 20_000,
        ...(after !== undefined && { after }),
      })
      for (const hit of page) paths.set(hit.path, (paths.get(hit.path) ?? 0) + 1)
      hits += page.length
      const last = page.at(-1)
      if (last === undefined) break
      from = last.at
      after = last.id
    }
    return { views, hits, paths, drops: await store.drops(everything) }
  } finally {
    await close()
  }
}

/** Views in the sums. */
export const countViews = async (store: TrafficStore): Promise<number> => {
  const [total] = await store.top({ ...everything, dimension: 'total', limit: 1 })
  return total?.views ?? 0
}

/** A second connection to the store of a blog. */
export const openKept = async (
  url: string,
): Promise<{ store: TrafficStore; close: () => Promise<void> }> => {
  if (url.startsWith('file:')) {
    const file = path.join(path.dirname(url.slice('file:'.length)), 'traffic.db')
    const store = await sqliteStore({ url: `file:${file}` })
    return { store, close: () => store.close() }
  }
  const client = await MongoClient.connect(url)
  return { store: await mongoStore({ database: client.db() }), close: () => client.close() }
}
