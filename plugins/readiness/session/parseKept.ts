import { storedDocumentKey, storedDocumentVersion } from '../domain/storedDocument'
import type { FactsEntry } from '../domain/factsStore'
import type { Kept } from './reportSession'

/**
 * Documents with their facts out of a text of the store (`FactsStore.texts`): those that have a row of their own and whose facts rest on the
 * same text as that.
 */
export const parseKept = (text: string): Kept[] => {
  const byId = new Map<string, FactsEntry[]>()
  for (const entry of JSON.parse(text) as FactsEntry[]) {
    const list = byId.get(entry[0])
    if (list) list.push(entry)
    else byId.set(entry[0], [entry])
  }
  const documents: Kept[] = []
  for (const entries of byId.values()) {
    const own = entries.find(
      ([, analyser, , version]) =>
        analyser === storedDocumentKey && version === storedDocumentVersion,
    )
    if (!own) continue
    const stored = own[5] as Kept['stored']
    const kept: Kept = { stored, facts: {}, basis: {} }
    for (const [, analyser, revision, version, settingsHash, facts] of entries) {
      if (analyser === storedDocumentKey || revision !== stored.revision) continue
      kept.facts[analyser] = facts
      kept.basis[analyser] = { version, settingsHash }
    }
    documents.push(kept)
  }
  return documents
}
