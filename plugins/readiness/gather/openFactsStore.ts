import type { Payload } from 'payload'

import { openStore } from '../../../src/cms/openStores'
import type { FactsStore } from '../domain/factsStore'
import { mongoFactsStore } from '../store/mongoFactsStore'
import { sqliteFactsStore } from '../store/sqliteFactsStore'

/** The facts where this blog keeps its data. */
export const openFactsStore = (payload: Payload): Promise<FactsStore> =>
  openStore({
    payload,
    key: 'facts',
    open: (place) =>
      place.kind === 'sqlite'
        ? sqliteFactsStore({ url: place.indexUrl })
        : mongoFactsStore({ database: place.database }),
  })
