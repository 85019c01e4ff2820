import type { Payload } from 'payload'

import { openStore } from '../../../src/cms/openStores'
import type { TrafficStore } from '../domain/trafficStore'
import { mongoStore } from './mongoStore'
import { threadedStore } from './threadedStore'

/** The traffic of this blog: on SQLite `traffic.db` beside its file, on MongoDB collections of its database. */
export const openTrafficStore = (payload: Payload): Promise<TrafficStore> =>
  openStore({
    payload,
    key: 'traffic',
    open: (place) =>
      place.kind === 'sqlite'
        ? threadedStore(place.trafficUrl)
        : mongoStore({ database: place.database }),
  })
