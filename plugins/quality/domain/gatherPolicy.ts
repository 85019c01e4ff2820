import { revision } from '../../../src/article/revision'
import type { Article } from '../../../src/article/article'
import type { Snapshot, SnapshotPage, SnapshotPost } from '../../../src/check/snapshot'
import { factsOf } from './factsOf'
import { type PolicyReading, policyReadingKey } from './policy/policyDecision'
import type { PolicySuspect } from './policy/policyFacts'
import { type SettledSuspect, settleSuspects } from './policy/settleSuspects'
import { publicPosts } from './publicPosts'

export type ScreenedDocument = {
  kind: 'posts' | 'pages'
  id: string
  title: string
  article: Article
  screened: boolean | null
  suspects: readonly SettledSuspect[]
}

export type PolicyEvidence = readonly ScreenedDocument[]

/** Every post and page that the public and search engines read, with what the screen suspects and what people said of it. */
export function gatherPolicy(snapshot: Snapshot): PolicyEvidence {
  const reading = (snapshot.readings?.[policyReadingKey] ?? {}) as PolicyReading
  const screen = (
    kind: ScreenedDocument['kind'],
    document: SnapshotPost | SnapshotPage,
  ): ScreenedDocument => {
    const { screened, suspects } = factsOf(document).policy
    return {
      kind,
      id: document.id,
      title: document.title,
      article: document.article,
      screened,
      suspects: suspects.length === 0 ? [] : settle(kind, document, suspects),
    }
  }
  const settle = (
    kind: ScreenedDocument['kind'],
    { id, article, revision: known }: SnapshotPost | SnapshotPage,
    suspects: readonly PolicySuspect[],
  ): SettledSuspect[] => {
    const decisions = reading[`${kind}/${id}`] ?? []
    return settleSuspects({
      suspects,
      decisions,
      revision: decisions.length === 0 ? '' : (known ?? revision(article)),
    })
  }
  return [
    ...publicPosts(snapshot).map((post) => screen('posts', post)),
    ...snapshot.pages.filter(({ noindex }) => !noindex).map((page) => screen('pages', page)),
  ]
}
