import type { Decision } from '../domain/decision'
import type { ManipulationSign } from '../domain/manipulation/manipulationSign'
import type { PassageKind } from '../domain/passage'
import type { Span } from '../../../src/article/article'

/** Levels of likeness, the nearest first. */
export const passageKinds: readonly PassageKind[] = [
  'verbatim',
  'near-copy',
  'reworded',
  'possible-paraphrase',
]

/** A passage as the plugin's endpoints tell it. Offsets count UTF-16 units of the post's and the source's text. */
export type DeskPassage = {
  key: string
  kind: PassageKind
  words: number
  suspicious: Span
  /** Missing where the reader may not open the source. */
  source?: Span
  /** Why it does not count. */
  excluded?: string | null
  decision?: Decision | null
}

/** One source of a check that was not stored. `closed` is one the reader may not open: it has no name and no text. */
export type CheckedSource = {
  source?: string
  kind: string
  title: string | null
  address?: string | null
  publishedAt?: string | null
  relation?: 'self' | 'foreign'
  /** Of the post's words, in 0..1. */
  share: number
  excluded?: string | null
  passages: readonly DeskPassage[]
}

/** What `POST /api/originality/check` answers. Shares are in 0..1. */
export type LiveCheck = {
  words: number
  originality: number
  adjustedOriginality: number
  partial: boolean
  manipulation?: readonly Pick<ManipulationSign, 'kind' | 'count'>[]
  /** `reasons` names the sources for which the text would not be published as it stands. */
  gate?: { mode: 'block' | 'warn' | 'off'; reasons: readonly unknown[] } | null
  sources: readonly CheckedSource[]
}

/** A row of the queue, of `GET /api/originality/flags`. */
export type Flag = {
  pair: string
  post: { id: string; title: string; authors: readonly string[]; isPublished?: boolean }
  source: string
  kind: string
  title: string | null
  relation: 'self' | 'foreign'
  share: number
  words: number
  /** Words of the longest passage that counts. */
  longest: number
  status: 'open' | 'decided'
  excluded: boolean
  decision?: Decision | null
  foundAt: string
}

export type FlagsAnswer = {
  flags: readonly Flag[]
  total: number
  page: number
  pages: number
  counts: { open: number; decided: number }
  authors: readonly { id: string; name: string }[]
  sources: readonly { source: string; title: string | null }[]
}

export type LoggedDecision = {
  id: string
  /** The passage it is about, null for the whole source. */
  passage: string | null
  decision: Decision
  note: string | null
  by: string | null
  at: string
}

/** What the review screen shows, of `GET /api/originality/pairs/:id`; a PATCH answers the same, perhaps without texts. */
export type PairAnswer = {
  pair: {
    id: string
    post: { id: string; title: string; publishedAt: string | null; authors: readonly string[] }
    state: 'working' | 'published'
    source: string
    kind: string
    title: string | null
    address: string | null
    publishedAt: string | null
    relation: 'self' | 'foreign'
    share: number
    rawShare: number
    words: number
    longest: number
    status: 'open' | 'decided'
    excluded: boolean
    canOpen: boolean
    foundAt: string
    passages: readonly DeskPassage[]
  }
  words: number
  originality: number
  adjustedOriginality: number
  isCurrent: boolean
  text?: string
  sourceText?: string | null
  decisions: readonly LoggedDecision[]
  mayDecide: boolean
}

/** How far the check of the whole blog is. */
export type SweepState = {
  running: boolean
  done: number
  total: number
  failed?: string | null
  finishedAt?: string | null
}
