import type { EvidenceItem } from '../../../src/check/finding'
import type { Snapshot } from '../../../src/check/snapshot'
import { factsOf } from './factsOf'
import { passageOf } from './passageOf'

export type PlacedClick = {
  place: Pick<EvidenceItem, 'kind' | 'id' | 'title' | 'field' | 'passage'>
  found: string
  asks: boolean
}

export type ClickEvidence = { looked: number; clicks: readonly PlacedClick[] }

/** Every place in what the public reads that asks for clicks on advertising, or speaks of them. */
export function gatherClicks(snapshot: Snapshot): ClickEvidence {
  const documents = [
    ...snapshot.posts.map((document) => ({ kind: 'posts' as const, document })),
    ...snapshot.pages.map((document) => ({ kind: 'pages' as const, document })),
  ].filter(({ document }) => !document.noindex)
  return {
    looked: documents.length,
    clicks: documents.flatMap(({ kind, document }) =>
      factsOf(document).clicks.map((hit) => ({
        place: {
          kind,
          id: document.id,
          title: document.title,
          field: hit.field,
          passage: passageOf(document.article, hit),
        },
        found: hit.found,
        asks: hit.asks,
      })),
    ),
  }
}
