import type { EvidenceItem } from '../../../src/check/finding'
import type { Snapshot } from '../../../src/check/snapshot'
import { factsOf } from './factsOf'
import { passageOf } from './passageOf'
import type { PlaceholderHit } from './placeholderHit'
import { titlePlaceholders } from './titlePlaceholders'

/** A placeholder with the document or setting it stands in. `words` are those of the body; null where there is no body. */
export type PlacedPlaceholder = {
  hit: PlaceholderHit
  place: Pick<EvidenceItem, 'kind' | 'id' | 'title' | 'passage'> & { field: string }
  words: number | null
}

export type PlaceholderEvidence = { looked: number; found: readonly PlacedPlaceholder[] }

/** Every placeholder in what the public reads: posts, pages, the name and statement of the blog, and the menus. */
export function gatherPlaceholders(snapshot: Snapshot): PlaceholderEvidence {
  const { settings, navigation } = snapshot
  const documents = [
    ...snapshot.posts.map((post) => ({ kind: 'posts' as const, document: post })),
    ...snapshot.pages.map((page) => ({ kind: 'pages' as const, document: page })),
  ].filter(({ document }) => !document.noindex)
  const inDocuments = documents.flatMap(({ kind, document }) => {
    const { words, placeholders } = factsOf(document)
    return placeholders.map((hit) => ({
      hit,
      place: {
        kind,
        id: document.id,
        title: document.title,
        field: hit.field,
        passage: passageOf(document.article, hit),
      },
      words,
    }))
  })
  const settingOf = (id: string, field: string, text: string) =>
    titlePlaceholders(text).map((hit) => ({
      hit,
      place: { kind: 'global' as const, id, title: text, field },
      words: null,
    }))
  const inMenus = (['header', 'footer'] as const).flatMap((menu) =>
    navigation[menu].flatMap(({ label }, index) =>
      settingOf('navigation', `${menu}.${index}.label`, label),
    ),
  )
  return {
    looked: documents.length,
    found: [
      ...inDocuments,
      ...settingOf('blog', 'name', settings.name),
      ...settingOf('blog', 'niche.statement', settings.niche.statement),
      ...inMenus,
    ],
  }
}
