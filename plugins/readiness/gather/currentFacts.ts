import type { Analyser } from '../../../src/check/analyser'
import type { BlogSettings } from '../../../src/check/snapshot'
import { runWork } from '../../../src/work/runWork'
import type { FactsRow, FactsState, FactsStore } from '../domain/factsStore'
import type { AnalysedArticle, ReadinessTasks } from '../tasks'
import { settingsHashOf } from './settingsHashOf'

export type Measured = AnalysedArticle & { id: string }

/**
 * The facts of some documents by id and analyser, brought up to date first: what is missing, or rests on another text,
 * version or setting, is computed and stored.
 */
export const currentFacts = async ({
  collection,
  state,
  documents,
  settings,
  analysers,
  store,
  tasks,
  since = null,
  onStale,
}: {
  collection: string
  state: FactsState
  documents: readonly Measured[]
  settings: BlogSettings
  analysers: readonly Analyser[]
  store: FactsStore
  tasks: ReadinessTasks
  /** Facts older than this time (ISO 8601) are worked out anew; none unless given. */
  since?: string | null
  /** Told which documents lack current facts, before they are worked out. */
  onStale?: (ids: ReadonlySet<string>) => void
}): Promise<Map<string, Record<string, unknown>>> => {
  const known = new Map<string, FactsRow>()
  const ids = documents.map(({ id }) => id)
  for (const row of await store.get({ collection, ids, state }))
    known.set(`${row.id} ${row.analyser}`, row)

  const missing: (Omit<FactsRow, 'facts' | 'computedAt'> & { document: Measured })[] = []
  const facts = new Map<string, Record<string, unknown>>(ids.map((id) => [id, {}]))
  for (const one of analysers) {
    const { key: analyser, version: analyserVersion } = one
    const settingsHash = settingsHashOf(one.dependsOn(settings))
    for (const document of documents) {
      const { id, revision } = document
      const row = known.get(`${id} ${analyser}`)
      const isCurrent =
        row?.revision === revision &&
        row.analyserVersion === analyserVersion &&
        row.settingsHash === settingsHash &&
        (since === null || row.computedAt >= since)
      if (isCurrent) Object.assign(facts.get(id) ?? {}, { [analyser]: row.facts })
      else
        missing.push({
          collection,
          id,
          state,
          analyser,
          revision,
          analyserVersion,
          settingsHash,
          document,
        })
    }
  }
  onStale?.(new Set(missing.map(({ id }) => id)))
  if (missing.length === 0) return facts

  const computed = await runWork({
    tasks,
    name: 'readiness:analyse',
    input: {
      settings,
      wanted: missing.map(({ analyser, document }) => ({ analyser, article: document.article })),
    },
  })
  const computedAt = new Date().toISOString()
  const rows = missing.map(({ document: _document, ...key }, index) => ({
    ...key,
    facts: computed[index],
    computedAt,
  }))
  await store.put(rows)
  for (const row of rows) Object.assign(facts.get(row.id) ?? {}, { [row.analyser]: row.facts })
  return facts
}
