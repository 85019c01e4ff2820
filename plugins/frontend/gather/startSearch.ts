import type { Payload } from 'payload'

import { repeatWhileOpen } from '../../../src/cms/repeatWhileOpen'
import { openSearchStore } from './openSearchStore'
import { publishedOnly } from './publishedOnly'
import { rebuildSearch } from './rebuildSearch'

/** A little after the start: fills a search that is empty though something is published, as after an update of Ekagro. */
export const startSearch = (payload: Payload): Promise<void> =>
  repeatWhileOpen({
    payload,
    key: 'search filling',
    after: 15_000,
    run: async () => {
      const store = await openSearchStore(payload)
      if ((await store.count()) > 0) return
      const { totalDocs } = await payload.count({ collection: 'posts', where: publishedOnly() })
      if (totalDocs > 0) await rebuildSearch({ payload })
    },
    problem: 'The search could not be filled.',
  })
