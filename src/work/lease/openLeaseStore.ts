import type { Payload } from 'payload'

import { openIndex, openStore } from '../../cms/openStores'
import type { LeaseStore } from './leaseStore'
import { mongoLeaseStore } from './mongoLeaseStore'
import { sqliteLeaseStore } from './sqliteLeaseStore'

/** A lease where this blog keeps its data: `jobs` is that of the job runner. */
export const openLeaseStore = ({
  payload,
  name,
}: {
  payload: Payload
  name: string
}): Promise<LeaseStore> =>
  openStore({
    payload,
    key: `lease ${name}`,
    open: async (place) =>
      place.kind === 'sqlite'
        ? sqliteLeaseStore({ client: await openIndex(place.indexUrl), name })
        : mongoLeaseStore({ database: place.database, name }),
  })
