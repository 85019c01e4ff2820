import type { Payload } from 'payload'

import { openSearchStore } from './openSearchStore'
import { publishedOnly } from './publishedOnly'
import { rebuildSearch } from './rebuildSearch'

const afterStart = 15_000

/**
 * A little after the start: fills a search that is empty though something is published, as after an update of Ekagro. A process that ends
 * before, such as a command, does not.
 */
export const startSearch = (payload: Payload): void => {
  setTimeout(() => void fillSearch(payload), afterStart).unref()
}

const fillSearch = async (payload: Payload): Promise<void> => {
  try {
    const store = await openSearchStore(payload)
    if ((await store.count()) > 0) return
    const { totalDocs } = await payload.count({ collection: 'posts', where: publishedOnly() })
    if (totalDocs > 0) await rebuildSearch({ payload })
  } catch (error) {
    payload.logger.error({ err: error, msg: 'The search could not be filled.' })
  }
}
