import type { Payload, Where } from 'payload'

import type { FingerprintStore } from '../domain/fingerprintStore'
import { indexedDocument, textRevision } from '../gather/indexedDocument'
import { indexPost } from '../gather/indexPost'
import { readTexts } from '../gather/readTexts'

export type Reindexed = { indexed: number; current: number; removed: number }

/** What can be indexed anew from the database. Pages of the web cannot: their texts are not kept. */
type Kind = 'source-texts' | 'posts'

const pageSize = 500

/**
 * Makes the index agree with the library and the posts: adds what is missing or changed, removes what is gone, passes over
 * what is current. So a run that was killed goes on where it was. Ends early when `signal` says so; what is done then is whole.
 * @param options.isFresh forgets all of these kinds first
 */
export const reindex = async ({
  payload,
  store,
  kinds = ['source-texts', 'posts'],
  isFresh = false,
  onProgress = () => {},
  signal,
}: {
  payload: Payload
  store: FingerprintStore
  kinds?: readonly Kind[]
  isFresh?: boolean
  onProgress?: (progress: { done: number; total: number }) => void
  signal?: AbortSignal
}): Promise<Reindexed> => {
  const result: Reindexed = { indexed: 0, current: 0, removed: 0 }
  const counts = await Promise.all(kinds.map((kind) => payload.count({ collection: kind })))
  const total = counts.reduce((sum, { totalDocs }) => sum + totalDocs, 0)
  let done = 0
  for (const kind of kinds) {
    // oxlint-disable no-await-in-loop -- kind after kind, page after page: one writer
    if (isFresh) await forgetAll({ store, kind })
    for (let last = ''; ;) {
      if (signal?.aborted === true) return result
      const page = await indexPage[kind]({ payload, store, after: last })
      if (page.ids.length === 0) break
      last = page.ids.at(-1) ?? last
      result.indexed += page.indexed
      result.current += page.ids.length - page.indexed
      done += page.ids.length
      onProgress({ done, total: Math.max(total, done) })
    }
    result.removed += await removeGone({ payload, store, kind })
    // oxlint-enable no-await-in-loop
  }
  return result
}

type IndexPage = (place: {
  payload: Payload
  store: FingerprintStore
  after: string
}) => Promise<{ ids: string[]; indexed: number }>

const indexPage: Record<Kind, IndexPage> = {
  'source-texts': async ({ payload, store, after }) => {
    const { docs } = await payload.find({
      ...pageAfter(after),
      collection: 'source-texts',
      select: { text: true },
    })
    const texts = docs.map(({ id, text }) => ({ document: `source-texts:${id}`, text }))
    const known = await store.revisions(texts.map(({ document }) => document))
    const changed = texts.filter(({ document, text }) => known.get(document) !== textRevision(text))
    await store.put(changed.map(indexedDocument))
    return { ids: docs.map(({ id }) => String(id)), indexed: changed.length }
  },
  posts: async ({ payload, after }) => {
    const { docs } = await payload.find({ ...pageAfter(after), collection: 'posts', select: {} })
    let indexed = 0
    for (const { id } of docs) {
      // oxlint-disable-next-line no-await-in-loop -- one text of the editor at a time
      const texts = await readTexts({ payload, id: String(id) })
      // oxlint-disable-next-line no-await-in-loop -- as above
      if (texts && (await indexPost({ payload, texts }))) indexed += 1
    }
    return { ids: docs.map(({ id }) => String(id)), indexed }
  },
}

type Page = { where: Where; sort: string; limit: number; depth: number; pagination: false }

const pageAfter = (after: string): Page => ({
  where: after === '' ? {} : { id: { greater_than: after } },
  sort: 'id',
  limit: pageSize,
  depth: 0,
  pagination: false,
})

const forgetAll = async ({
  store,
  kind,
}: {
  store: FingerprintStore
  kind: Kind
}): Promise<void> => {
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- page after page
    const names = await store.list({ kind, limit: pageSize })
    if (names.length === 0) return
    // oxlint-disable-next-line no-await-in-loop -- as above
    await store.drop(names)
  }
}

const removeGone = async ({
  payload,
  store,
  kind,
}: {
  payload: Payload
  store: FingerprintStore
  kind: Kind
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
      limit: names.length,
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
