import path from 'node:path'
import { pathToFileURL } from 'node:url'

import { sqliteStore } from '../plugins/traffic/store/sqliteStore'
import { measurePanels } from './traffic/measurePanels'
import { runBench } from './support/runBench'

await runBench({
  name: 'traffic',
  measure: async ({ isQuick, directory, say }) => {
    const file = path.join(directory, 'panels.db')
    const store = await sqliteStore({ url: pathToFileURL(file).href })
    const hits = Number(process.env.HITS ?? (isQuick ? 200_000 : 5_000_000))
    try {
      return await measurePanels({ store, file, hits, batchSize: 2_000, say })
    } finally {
      await store.close()
    }
  },
})
