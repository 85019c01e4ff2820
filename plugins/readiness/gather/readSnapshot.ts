import type { Payload } from 'payload'

import type { Analyser } from '../../../src/check/analyser'
import type { Snapshot } from '../../../src/check/snapshot'
import { readBlogSettings } from '../../../src/cms/readBlogSettings'
import type { SnapshotReader } from '../../../src/cms/snapshotReader'
import { runWork } from '../../../src/work/runWork'
import type { StoredPage, StoredPost } from '../domain/storedDocument'
import type { AnalysedArticle, ReadinessTasks } from '../tasks'
import { assembleSnapshot, type Gathered } from './assembleSnapshot'
import { currentFacts } from './currentFacts'
import { openFactsStore } from './openFactsStore'
import type { Progress } from './progress'
import { rawArticleOf } from './rawArticleOf'
import { readDocuments } from './readDocuments'
import { readReadings } from './readReadings'
import { readRedirects } from './readRedirects'
import { readSurroundings } from './readSurroundings'
import { storedPageOf, storedPostOf } from './storedDocumentOf'

/**
 * Everything the public can read and the settings it depends on, with the whole text of every post and page. A report does not need all of
 * that at once: see `makeReport`.
 */
export const readSnapshot = async ({
  payload,
  analysers,
  readers = [],
  tasks,
  onProgress,
}: {
  payload: Payload
  analysers: readonly Analyser[]
  readers?: readonly SnapshotReader[]
  tasks: ReadinessTasks
  onProgress?: Progress
}): Promise<Snapshot> => {
  const settings = await readBlogSettings({ payload, forAnalysis: true })
  const store = await openFactsStore(payload)
  const counted = await Promise.all(
    (['posts', 'pages'] as const).map((collection) =>
      payload.count({ collection, where: { _status: { equals: 'published' } } }),
    ),
  )
  const total = counted.reduce((sum, { totalDocs }) => sum + totalDocs, 0)
  let done = 0
  const read = async <Stored>(
    collection: 'posts' | 'pages',
    storedOf: (document: never, analysed: AnalysedArticle) => Stored,
  ): Promise<Gathered<Stored>[]> => {
    const gathered: Gathered<Stored>[] = []
    for await (const documents of readDocuments({ payload, collection })) {
      const analysed = await runWork({
        tasks,
        name: 'readiness:toArticles',
        input: documents.map(rawArticleOf),
      })
      const measured = analysed.map((one, index) => ({ id: documents[index]!.id, ...one }))
      const facts = await currentFacts({
        collection,
        state: 'published',
        documents: measured,
        settings,
        analysers,
        store,
        tasks,
      })
      for (const [index, one] of measured.entries())
        gathered.push({
          stored: storedOf(documents[index] as never, one),
          facts: facts.get(one.id) ?? {},
          article: one.article,
        })
      done += documents.length
      await onProgress?.({ done, total })
    }
    return gathered
  }
  const posts = await read<StoredPost>('posts', storedPostOf)
  const pages = await read<StoredPage>('pages', storedPageOf)
  const surroundings = {
    ...(await readSurroundings({ payload, settings })),
    readings: await readReadings({ payload, readers }),
  }
  const paths = new Set<string>()
  const snapshot = assembleSnapshot({
    posts,
    pages,
    surroundings,
    redirects: new Map(),
    onUnresolved: (path) => paths.add(path),
  })
  const redirects = await readRedirects({ payload, paths: [...paths] })
  return redirects.size === 0
    ? snapshot
    : assembleSnapshot({ posts, pages, surroundings, redirects })
}
