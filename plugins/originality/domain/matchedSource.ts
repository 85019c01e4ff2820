import type { CheckedPassage, SourceExclusion } from './check/checkResult'
import type { Decision } from './decision'

/** A passage with what an editor said about it. */
export type DecidedPassage = CheckedPassage & {
  decision: Decision | null
  /** What the source says there; kept of web pages, whose text is not. */
  sourceText?: string
}

/** One source of a checked post with everything that was decided about it. */
export type MatchedSource = {
  document: string
  relation: 'self' | 'foreign'
  /** Why the whole source does not count: its rights, or that an editor left it out. */
  exclusion: SourceExclusion | null
  passages: readonly DecidedPassage[]
}
