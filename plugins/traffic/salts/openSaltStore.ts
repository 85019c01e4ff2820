import type { Payload } from 'payload'

import { openStore } from '../../../src/cms/openStores'
import type { SaltStore } from '../domain/saltStore'
import { fileSaltStore } from './fileSaltStore'
import { mongoSaltStore } from './mongoSaltStore'

/** The salts of this blog: a folder apart from `data/` on SQLite, a database of their own on MongoDB. */
export const openSaltStore = ({
  payload,
  directory,
}: {
  payload: Payload
  directory: string
}): Promise<SaltStore> =>
  openStore({
    payload,
    key: 'traffic salts',
    open: (place) =>
      place.kind === 'sqlite'
        ? fileSaltStore(directory)
        : mongoSaltStore(place.database.client.db(`${place.database.databaseName}-salts`)),
  })
