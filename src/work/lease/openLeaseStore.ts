import type { Payload } from 'payload'

import { openIndex, openStore } from '../../cms/openStores'
import type { LeaseStore } from './leaseStore'
import { mongoLeaseStore } from './mongoLeaseStore'
import { sqliteLeaseStore } from './sqliteLeaseStore'

/** The lease of the job runner where this blog keeps its data. */
export const openLeaseStore = (payload: Payload): Promise<LeaseStore> =>
  openStore({
    payload,
    key: 'lease',
    open: async (place) =>
      place.kind === 'sqlite'
        ? sqliteLeaseStore(await openIndex(place.indexUrl))
        : mongoLeaseStore(place.database),
  })
