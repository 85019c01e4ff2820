import { revision } from '../../../src/article/revision'
import type { Article } from '../../../src/article/article'
import type { Snapshot } from '../../../src/check/snapshot'
import { factsOf } from './factsOf'
import { type PolicyReading, policyReadingKey } from './policy/policyDecision'
import { type SettledSuspect, settleSuspects } from './policy/settleSuspects'

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
  const documents = [
    ...snapshot.posts.map((document) => ({ kind: 'posts' as const, document })),
    ...snapshot.pages.map((document) => ({ kind: 'pages' as const, document })),
  ].filter(({ document }) => !document.noindex)
  return documents.map(({ kind, document }) => {
    const { policy } = factsOf(document)
    const decisions = reading[`${kind}/${document.id}`] ?? []
    return {
      kind,
      id: document.id,
      title: document.title,
      article: document.article,
      screened: policy.screened,
      suspects:
        policy.suspects.length === 0
          ? []
          : settleSuspects({
              suspects: policy.suspects,
              decisions,
              revision:
                decisions.length === 0 ? '' : (document.revision ?? revision(document.article)),
            }),
    }
  })
}
