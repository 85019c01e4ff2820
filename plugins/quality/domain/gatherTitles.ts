import type { Snapshot } from '../../../src/check/snapshot'
import type { EvidenceItem } from '../../../src/check/finding'
import { clickbait } from './clickbait'
import { factsOf } from './factsOf'
import { foldTitle } from './foldTitle'
import { passageOf } from './passageOf'
import { publicPostsOldestFirst } from './publicPostsOldestFirst'
import type { NoteKind } from './text/textNote'

export type TitledPost = {
  id: string
  title: string
  /** The earlier title that this one repeats, and the field that does. */
  repeats: { title: string; field: 'title' | 'meta.title' } | null
  /** The words that make the title sensational, or null. */
  clickbait: string | null
  /** Headings and links in the body that a reader cannot go by: an H1, a level left out, a link that says nothing. */
  signs: readonly {
    kind: SignKind
    found: string
    passage: NonNullable<EvidenceItem['passage']>
  }[]
}

export const signKinds = [
  'heading-first-level',
  'heading-skips',
  'link-says-nothing',
] as const satisfies readonly NoteKind[]
export type SignKind = (typeof signKinds)[number]

/** The titles of all posts, told apart after folding case, punctuation and Bengali spelling; the oldest keeps a title. */
export function gatherTitles(snapshot: Snapshot): readonly TitledPost[] {
  const titles = new Map<string, string>()
  const metaTitles = new Map<string, string>()
  const earlier = (known: Map<string, string>, title: string | null) => {
    const folded = title === null ? '' : foldTitle(title)
    if (title === null || folded === '') return null
    const first = known.get(folded)
    if (first === undefined) known.set(folded, title)
    return first ?? null
  }
  return publicPostsOldestFirst(snapshot).map((post) => {
    const { id, title, metaTitle } = post
    const sameTitle = earlier(titles, title)
    const sameMeta = earlier(metaTitles, metaTitle)
    return {
      id,
      title,
      repeats:
        sameTitle !== null
          ? { title: sameTitle, field: 'title' }
          : sameMeta !== null
            ? { title: sameMeta, field: 'meta.title' }
            : null,
      clickbait: clickbait(title),
      signs: factsOf(post).notes.flatMap((note) => {
        const sign = signKinds.find((one) => one === note.kind)
        if (sign === undefined) return []
        const { found, offset, length, sentence } = note
        const passage = passageOf(post.article, { offset, length, sentence, field: 'body' })
        return [{ kind: sign, found, passage }]
      }),
    }
  })
}
