import type { Payload } from 'payload'

import { storePlaceOf } from '../../../src/cms/openStores'

/** Tells the databases of one process apart. */
export const blogName = (payload: Payload): string => {
  const place = storePlaceOf(payload)
  return place.kind === 'sqlite' ? place.indexUrl : `mongodb:${place.database.databaseName}`
}
