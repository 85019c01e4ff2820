import type { Payload } from 'payload'

import type { FingerprintStore } from '../domain/fingerprintStore'
import { indexedDocument, textRevision } from '../gather/indexedDocument'

export type Reindexed = { indexed: number; current: number; removed: number }

const pageSize = 500
const kind = 'source-texts'

/**
 * Makes the index of the library agree with its texts: adds what is missing or changed, removes what is gone, passes over
 * what is current. So a reindex that was killed goes on where it was. Ends early when `signal` says so; what is
 * done then is whole.
 */
export const reindexSources = async ({
  payload,
  store,
  onProgress = () => {},
  signal,
}: {
  payload: Payload
  store: FingerprintStore
  onProgress?: (progress: { done: number; total: number }) => void
  signal?: AbortSignal
}): Promise<Reindexed> => {
  const { totalDocs: total } = await payload.count({ collection: kind })
  const result: Reindexed = { indexed: 0, current: 0, removed: 0 }
  let last = ''
  for (let done = 0; signal?.aborted !== true;) {
    // oxlint-disable-next-line no-await-in-loop -- page after page
    const { docs } = await payload.find({
      collection: kind,
      where: last === '' ? {} : { id: { greater_than: last } },
      sort: 'id',
      limit: pageSize,
      depth: 0,
      pagination: false,
      select: { text: true },
    })
    if (docs.length === 0) break
    const texts = docs.map(({ id, text }) => ({ document: `${kind}:${id}`, text }))
    // oxlint-disable-next-line no-await-in-loop -- as above
    const known = await store.revisions(texts.map(({ document }) => document))
    const changed = texts.filter(({ document, text }) => known.get(document) !== textRevision(text))
    // oxlint-disable-next-line no-await-in-loop -- as above
    await store.put(changed.map(indexedDocument))
    result.indexed += changed.length
    result.current += texts.length - changed.length
    done += docs.length
    last = String(docs.at(-1)?.id)
    onProgress({ done, total: Math.max(total, done) })
  }
  if (signal?.aborted !== true) result.removed = await removeGone({ payload, store })
  return result
}

const removeGone = async ({
  payload,
  store,
}: {
  payload: Payload
  store: FingerprintStore
}): Promise<number> => {
  let removed = 0
  for (let after = ''; ;) {
    // oxlint-disable-next-line no-await-in-loop -- page after page
    const names = await store.list({ kind, after, limit: pageSize })
    if (names.length === 0) return removed
    after = names.at(-1) ?? after
    // oxlint-disable-next-line no-await-in-loop -- as above
    const { docs } = await payload.find({
      collection: kind,
      where: { id: { in: names.map((name) => name.slice(kind.length + 1)) } },
      limit: pageSize,
      depth: 0,
      pagination: false,
      select: {},
    })
    const there = new Set(docs.map(({ id }) => `${kind}:${id}`))
    const gone = names.filter((name) => !there.has(name))
    // oxlint-disable-next-line no-await-in-loop -- as above
    await store.drop(gone)
    removed += gone.length
  }
}
