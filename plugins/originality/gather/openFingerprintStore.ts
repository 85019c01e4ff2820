import type { Payload } from 'payload'

import { openStore } from '../../../src/cms/openStores'
import type { FingerprintStore } from '../domain/fingerprintStore'
import { mongoStore } from '../store/mongoStore'
import { sqliteStore } from '../store/sqliteStore'

/** The fingerprints where this blog keeps its data. */
export const openFingerprintStore = (payload: Payload): Promise<FingerprintStore> =>
  openStore({
    payload,
    key: 'fingerprints',
    open: (place) =>
      place.kind === 'sqlite'
        ? sqliteStore({ url: place.indexUrl })
        : mongoStore({ database: place.database }),
  })
