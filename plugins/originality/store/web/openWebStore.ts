import type { Payload } from 'payload'

import { openIndex, openStore } from '../../../../src/cms/openStores'
import type { WebStore } from '../../domain/web/webStore'
import { mongoWebStore } from './mongoWebStore'
import { sqliteWebStore } from './sqliteWebStore'

/** What the web search keeps, where this blog keeps its data. On SQLite that is `index.db`, which no backup holds. */
export const openWebStore = (payload: Payload): Promise<WebStore> =>
  openStore({
    payload,
    key: 'web search',
    open: async (place) =>
      place.kind === 'sqlite'
        ? sqliteWebStore({ client: await openIndex(place.indexUrl) })
        : mongoWebStore({ database: place.database }),
  })
