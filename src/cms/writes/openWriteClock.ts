import path from 'node:path'

import type { Payload } from 'payload'

import { openStore } from '../openStores'
import { localWritesOf } from './localWrites'
import { mongoClock } from './mongoClock'
import { sqliteClock } from './sqliteClock'
import type { WriteClock } from './writeClock'
import { writesDocument } from './writesDocument'

/** The clock of this blog, closed with its stores. */
export const openWriteClock = (payload: Payload): Promise<WriteClock> =>
  openStore({
    payload,
    key: 'write-clock',
    open: (place) => {
      if (place.kind === 'mongo') {
        const document = writesDocument(place.database)
        return mongoClock({ local: localWritesOf(payload), readCounts: () => document.read() })
      }
      const { clientConfig, tables } = payload.db as unknown as {
        clientConfig: { url: string }
        tables: Record<string, unknown>
      }
      return sqliteClock({
        blogFile: fileOf(clientConfig.url),
        indexFile: fileOf(place.indexUrl),
        tables: Object.keys(tables),
      })
    },
  })

const fileOf = (url: string): string =>
  path.resolve(/*turbopackIgnore: true*/ url.slice('file:'.length))
