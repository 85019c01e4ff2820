import type { DecidedPassage, MatchedSource } from '../domain/matchedSource'
import type { ReadableSource } from './readableSources'

const slice = (text: string, { offset, length }: { offset: number; length: number }): string =>
  text.slice(offset, offset + length)

/** One source as the REST API tells it. Of a closed one nothing is told that is not in the checked text itself. */
export const presentSource = ({
  source: { document, relation, exclusion, passages },
  share,
  rawShare,
  text,
  about,
  readable,
  revision,
}: {
  source: MatchedSource
  share: number
  rawShare: number
  /** The checked text. */
  text: string
  about: { kind: string; title: string; address: string | null; publishedAt: string | null }
  /** What whoever asks may read of it; undefined for a closed source. */
  readable: ReadableSource | undefined
  /** Revision of the source's text that the passages' places count in. */
  revision: string | null
}) => {
  const common = { relation, share, rawShare, excluded: exclusion }
  const told = (passage: DecidedPassage) => ({
    key: passage.key,
    kind: passage.kind,
    words: passage.words,
    suspicious: passage.suspicious,
    excluded: passage.excluded ?? null,
    decision: passage.decision,
    text: slice(text, passage.suspicious),
  })
  const isWeb = about.kind === 'web'
  if (!readable && !isWeb) {
    return {
      ...common,
      kind: 'closed' as const,
      title: null,
      address: null,
      publishedAt: null,
      canOpen: false,
      passages: passages.map(told),
    }
  }
  const isCurrent = readable !== undefined && readable.textRevision === revision
  return {
    ...common,
    source: document,
    kind: about.kind,
    title: readable?.title ?? about.title,
    address: about.address,
    publishedAt: about.publishedAt,
    canOpen: readable !== undefined,
    passages: passages.map((passage) => ({
      ...told(passage),
      source: passage.source,
      sourceText: isCurrent ? slice(readable.text, passage.source) : (passage.sourceText ?? null),
    })),
  }
}
