import path from 'node:path'

import { sqliteStore } from '../../../plugins/traffic/store/sqliteStore'

/** What the store of a server that has ended holds: the page of each hit, and the views that its sums tell. */
export const keptHits = async (folder: string): Promise<{ pages: string[]; views: number }> => {
  const store = await sqliteStore({ url: `file:${path.join(folder, 'traffic.db')}` })
  try {
    const hits = await store.hits({ from: 0, to: 9e12, limit: 1_000_000 })
    const days = await store.days({ from: '2000-01-01', to: '9999-12-31' })
    return {
      pages: hits.map((hit) => hit.path),
      views: days.reduce((sum, day) => sum + day.views, 0),
    }
  } finally {
    await store.close()
  }
}
