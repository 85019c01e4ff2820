import type { Payload } from 'payload'

import { openStore } from '../../../src/cms/openStores'
import type { ImportedStore } from '../domain/imports/importedStore'
import { mongoImportedStore } from './mongoImportedStore'
import { threadedImportedStore } from './threadedImportedStore'

/** What was imported into this blog, beside its own traffic. */
export const openImportedStore = (payload: Payload): Promise<ImportedStore> =>
  openStore({
    payload,
    key: 'imported traffic',
    open: (place) =>
      place.kind === 'sqlite'
        ? threadedImportedStore(place.trafficUrl)
        : mongoImportedStore({ database: place.database }),
  })
