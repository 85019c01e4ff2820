import type { Payload } from 'payload'

import type { SearchKind } from '../domain/search/searchStore'
import { openSearchStore } from './openSearchStore'
import { publishedOnly } from './publishedOnly'
import { refreshSearch } from './refreshSearch'
import { searchDocumentOf } from './searchDocumentOf'

const kinds = ['posts', 'pages'] as const
const atOnce = 50

/**
 * Makes the search anew from the published documents, then forgets what is none. It goes on answering meanwhile; what is published while it
 * runs is kept.
 */
export const rebuildSearch = async ({
  payload,
  onProgress = () => undefined,
}: {
  payload: Payload
  onProgress?: (progress: { done: number; total: number }) => void
}): Promise<{ indexed: number; removed: number }> => {
  const counts = await Promise.all(
    kinds.map((collection) => payload.count({ collection, where: publishedOnly() })),
  )
  const total = counts.reduce((sum, { totalDocs }) => sum + totalDocs, 0)
  let indexed = 0
  let removed = 0
  for (const kind of kinds) {
    const current = new Set<string>()
    // oxlint-disable-next-line no-await-in-loop -- one kind after another
    await putAll(payload, kind, (ids) => {
      for (const id of ids) current.add(id)
      indexed += ids.length
      onProgress({ done: indexed, total })
    })
    // oxlint-disable-next-line no-await-in-loop -- one kind after another
    removed += await dropOthers(payload, kind, current)
  }
  return { indexed, removed }
}

const putAll = async (
  payload: Payload,
  kind: SearchKind,
  tell: (ids: string[]) => void,
): Promise<void> => {
  const store = await openSearchStore(payload)
  let last: string | null = null
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- a few at a time, so that a large blog is never in memory at once
    const { docs }: { docs: { id: string; title: string }[] } = await payload.find({
      collection: kind,
      where: publishedOnly(...(last === null ? [] : [{ id: { greater_than: last } }])),
      sort: 'id',
      limit: atOnce,
      pagination: false,
      depth: 0,
    })
    // oxlint-disable-next-line no-await-in-loop -- as above
    await store.put(docs.map((document) => searchDocumentOf({ kind, document })))
    tell(docs.map(({ id }) => id))
    last = docs.at(-1)?.id ?? null
    if (docs.length < atOnce) return
  }
}

/** Looks at each once more: it may have been published since. */
const dropOthers = async (
  payload: Payload,
  kind: SearchKind,
  current: ReadonlySet<string>,
): Promise<number> => {
  const store = await openSearchStore(payload)
  let removed = 0
  let after: string | null = null
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- page by page
    const ids: string[] = await store.list({ kind, after, limit: 500 })
    for (const id of ids) {
      if (current.has(id)) continue
      // oxlint-disable-next-line no-await-in-loop -- there are few
      await refreshSearch({ payload, kind, id })
      removed += 1
    }
    after = ids.at(-1) ?? null
    if (ids.length < 500) return removed
  }
}
