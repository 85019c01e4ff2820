import type { Payload } from 'payload'

import type { Analyser } from '../../../src/check/analyser'
import { readBlogSettings } from '../../../src/cms/readBlogSettings'
import { runWork } from '../../../src/work/runWork'
import type { ReadinessTasks } from '../tasks'
import { currentFacts } from './currentFacts'
import { openFactsStore } from './openFactsStore'
import { readDocuments } from './readDocuments'
import type { Progress } from './progress'
import { rawArticleOf } from './rawArticleOf'

const key = 'facts-rebuild'
const collections = ['posts', 'pages'] as const

/** How far a run is: the last text that was kept, and how many are done with it. */
export type RebuildPlace = { collection: 'posts' | 'pages'; after: string | null; done: number }

export type Rebuilt = {
  /** Texts whose facts were worked out, and those whose facts were current already. */
  computed: number
  current: number
}

/**
 * Brings the facts of everything published up to date, a hundred texts at a time, each kept before the next is read: what was killed goes on
 * where it stopped when it is called again. With `isFresh` all are worked out anew; when that began is remembered until it is done, so that it
 * goes on too. Stops between two hundreds when `signal` says so.
 * @param options.from where to begin, without looking at what comes before; at the beginning unless given
 * @param options.onKept told after each hundred how far it is
 */
export const rebuildFacts = async ({
  payload,
  analysers,
  tasks,
  isFresh = false,
  from = null,
  onProgress,
  onKept,
  signal,
}: {
  payload: Payload
  analysers: readonly Analyser[]
  tasks: ReadinessTasks
  isFresh?: boolean
  from?: RebuildPlace | null
  onProgress?: Progress
  onKept?: (place: RebuildPlace, total: number) => void | Promise<void>
  signal?: AbortSignal
}): Promise<Rebuilt> => {
  const settings = await readBlogSettings({ payload, forAnalysis: true })
  const store = await openFactsStore(payload)
  const begun = (await payload.kv.get<{ since: string }>(key))?.since ?? null
  // A fresh run that was cut short is finished first, whoever calls.
  const since = begun ?? (isFresh ? new Date().toISOString() : null)
  if (since !== null && begun === null) await payload.kv.set(key, { since })
  const rebuilt: Rebuilt = { computed: 0, current: 0 }
  const counted = await Promise.all(
    collections.map((collection) =>
      payload.count({ collection, where: { _status: { equals: 'published' } } }),
    ),
  )
  const total = counted.reduce((sum, { totalDocs }) => sum + totalDocs, 0)

  const before = from?.done ?? 0
  for (const collection of from?.collection === 'pages' ? (['pages'] as const) : collections) {
    const after = from?.collection === collection ? from.after : null
    for await (const documents of readDocuments({ payload, collection, after })) {
      if (signal?.aborted) return rebuilt
      const articles = await runWork({
        tasks,
        name: 'readiness:toArticles',
        input: documents.map(rawArticleOf),
      })
      const measured = articles.map((article, index) => ({ id: documents[index]!.id, ...article }))
      const stale = new Set<string>()
      await currentFacts({
        collection,
        state: 'published',
        documents: measured,
        settings,
        analysers,
        store,
        tasks,
        since,
        onStale: (ids) => {
          for (const id of ids) stale.add(id)
        },
      })
      rebuilt.computed += stale.size
      rebuilt.current += documents.length - stale.size
      const done = before + rebuilt.computed + rebuilt.current
      await onProgress?.({ done, total })
      await onKept?.({ collection, after: documents.at(-1)?.id ?? null, done }, total)
    }
  }
  if (since !== null) await payload.kv.delete(key)
  return rebuilt
}
