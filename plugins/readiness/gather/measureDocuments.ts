import type { Analyser } from '../../../src/check/analyser'
import type { BlogSettings } from '../../../src/check/snapshot'
import type { Page, Post } from '../../../src/payload-types'
import { runWork } from '../../../src/work/runWork'
import type { FactsStore } from '../domain/factsStore'
import { storedDocumentKey, storedDocumentVersion } from '../domain/storedDocument'
import type { Basis, Collection, Kept } from '../session/reportSession'
import type { ReadinessTasks } from '../tasks'
import { currentFacts } from './currentFacts'
import { rawArticleOf } from './rawArticleOf'
import { storedPageOf, storedPostOf } from './storedDocumentOf'

/** Works out what the store lacks of some published documents and keeps it, with what a report reads of them. */
export const measureDocuments = async ({
  documents,
  collection,
  basis,
  settings,
  analysers,
  store,
  tasks,
}: {
  documents: readonly (Post | Page)[]
  collection: Collection
  basis: Basis
  settings: BlogSettings
  analysers: readonly Analyser[]
  store: FactsStore
  tasks: ReadinessTasks
}): Promise<Kept[]> => {
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
  const stored = measured.map((one, index) =>
    collection === 'posts'
      ? storedPostOf(documents[index] as Post, one)
      : storedPageOf(documents[index] as Page, one),
  )
  const computedAt = new Date().toISOString()
  await store.put(
    stored.map((document) => ({
      collection,
      id: document.id,
      state: 'published',
      analyser: storedDocumentKey,
      revision: document.revision,
      analyserVersion: storedDocumentVersion,
      settingsHash: '',
      facts: document,
      computedAt,
    })),
  )
  return stored.map((document) => ({
    stored: document,
    facts: facts.get(document.id) ?? {},
    basis,
  }))
}
