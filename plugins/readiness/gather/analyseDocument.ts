import type { Payload } from 'payload'

import type { Analyser } from '../../../src/check/analyser'
import { readBlogSettings } from '../../../src/cms/readBlogSettings'
import { runWork } from '../../../src/work/runWork'
import type { FactsState } from '../domain/factsStore'
import type { ReadinessTasks } from '../tasks'
import { currentFacts } from './currentFacts'
import { openFactsStore } from './openFactsStore'
import { rawArticleOf } from './rawArticleOf'

/**
 * Brings both rows of facts of one document up to date: `published` as the public reads it, `working` as it is being
 * written. Forgets them when the document is gone, and the published row when the public no longer reads it.
 * Returns the working facts by analyser, or null when there is no such document.
 */
export const analyseDocument = async ({
  payload,
  collection,
  id,
  analysers,
  tasks,
}: {
  payload: Payload
  collection: 'posts' | 'pages'
  id: string
  analysers: readonly Analyser[]
  tasks: ReadinessTasks
}): Promise<Record<string, unknown> | null> => {
  const store = await openFactsStore(payload)
  const settings = await readBlogSettings({ payload, forAnalysis: true })
  const read = (draft: boolean) =>
    payload.findByID({ collection, id, depth: 0, draft, disableErrors: true })
  const [working, published] = await Promise.all([read(true), read(false)])
  if (!working) {
    await store.drop({ collection, id })
    return null
  }
  const measure = async (document: NonNullable<typeof working>, state: FactsState) => {
    const articles = await runWork({
      tasks,
      name: 'readiness:toArticles',
      input: [rawArticleOf(document)],
    })
    const documents = articles.map((article) => ({ id, ...article }))
    const facts = await currentFacts({
      collection,
      state,
      documents,
      settings,
      analysers,
      store,
      tasks,
    })
    return facts.get(id) ?? {}
  }
  if (published?._status === 'published') await measure(published, 'published')
  else await store.drop({ collection, id, state: 'published' })
  return measure(working, 'working')
}
