import type { EvidenceItem } from '../../../src/check/finding'
import type { ScreenedDocument } from './gatherPolicy'
import { passageOf } from './passageOf'
import type { SettledSuspect } from './policy/settleSuspects'

/** A suspicion as evidence: the document, the field, the first place that no warning stands by, and the words found. */
export function suspectItem(options: {
  rule: string
  document: ScreenedDocument
  suspect: SettledSuspect
}): EvidenceItem {
  const { rule, document, suspect } = options
  const { kind, id, title, article } = document
  const hit = suspect.hits.find(({ guarded }) => !guarded) ?? suspect.hits[0]!
  const passage = passageOf(article, hit)
  const found = [...new Set(suspect.hits.map((one) => one.found))].slice(0, 3).join(', ')
  return {
    kind,
    id,
    title,
    field: hit.field,
    passage,
    detail: {
      key: `${rule}:${suspect.state}`,
      values: {
        category: suspect.category.replaceAll('-', '_'),
        found,
        sentence: passage.sentence,
        by: suspect.decision?.by ?? '',
      },
    },
  }
}
