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

export type Rebuilt = {
  /** Texts whose facts were worked out, and those whose facts were current already. */
  computed: number
  current: number
}

/**
 * Brings the facts of everything published up to date, a hundred texts at a time, each kept before the next is read: what was killed goes on
 * where it stopped when it is called again. With `isFresh` all are worked out anew; when that began is remembered until it is done, so that it
 * goes on too. Stops between two hundreds when `signal` says so.
 */
export const rebuildFacts = async ({
  payload,
  analysers,
  tasks,
  isFresh = false,
  onProgress,
  signal,
}: {
  payload: Payload
  analysers: readonly Analyser[]
  tasks: ReadinessTasks
  isFresh?: boolean
  onProgress?: Progress
  signal?: AbortSignal
}): Promise<Rebuilt> => {
  const settings = await readBlogSettings({ payload })
  const store = await openFactsStore(payload)
  const begun = (await payload.kv.get<{ since: string }>(key))?.since ?? null
  // A fresh run that was cut short is finished first, whoever calls.
  const since = begun ?? (isFresh ? new Date().toISOString() : null)
  if (since !== null && begun === null) await payload.kv.set(key, { since })
  const rebuilt: Rebuilt = { computed: 0, current: 0 }
  const counted = await Promise.all(
    (['posts', 'pages'] as const).map((collection) =>
      payload.count({ collection, where: { _status: { equals: 'published' } } }),
    ),
  )
  const total = counted.reduce((sum, { totalDocs }) => sum + totalDocs, 0)

  for (const collection of ['posts', 'pages'] as const)
    for await (const documents of readDocuments({ payload, collection })) {
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
      await onProgress?.({ done: rebuilt.computed + rebuilt.current, total })
    }
  if (since !== null) await payload.kv.delete(key)
  return rebuilt
}
