import type { Payload } from 'payload'

import { openStore } from '../../../src/cms/openStores'
import type { SearchStore } from '../domain/search/searchStore'
import { mongoSearchStore } from '../store/mongoSearchStore'
import { sqliteSearchStore } from '../store/sqliteSearchStore'

/** The search where this blog keeps its data. */
export const openSearchStore = (payload: Payload): Promise<SearchStore> =>
  openStore({
    payload,
    key: 'search',
    open: (place) =>
      place.kind === 'sqlite'
        ? sqliteSearchStore({ url: place.indexUrl })
        : mongoSearchStore({ database: place.database }),
  })
