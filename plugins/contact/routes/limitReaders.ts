import type { Payload } from 'payload'

import { openStore } from '../../../src/cms/openStores'
import { createLimiter, type Limiter } from '../../../src/server/limits/createLimiter'
import { readerLimit } from '../domain/contactBounds'

type ReaderLimiter = { take: Limiter<'reader'>; close(): void }

/** Counts the messages of each reader in this process. Who they are is in memory for ten minutes and nowhere else. */
export const limitReaders = (payload: Payload): Promise<ReaderLimiter> =>
  openStore({
    payload,
    key: 'contact limits',
    open: () => ({ take: createLimiter({ limits: { reader: readerLimit } }), close() {} }),
  })
