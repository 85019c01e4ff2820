import type { NichePost } from '../domain/gatherNiche'
import type { TermCount } from '../domain/termCount'
import type { Confirmation } from '../gather/confirmationsOf'
import type { Focus, ReadProgress } from '../gather/readFocus'

export type Stray = Omit<NichePost, 'categories'> & { said: Confirmation | null }

/** What `GET /api/niche/focus` answers. */
export type FocusAnswer = Omit<Focus, 'strays'> & {
  strays: readonly Stray[]
  strayCount: number
  learnedFrom: { confirmed: number; rejected: number }
}

/** What it answers (202) while a large blog is still being read. */
export type FocusReading = { reading: ReadProgress | null }

/** What `GET /api/posts/:id/niche` answers. */
export type PostNicheAnswer = {
  declared: boolean
  words: number
  score: number | null
  /** The score from which the blog holds a post to be on its subject, in 0..1. */
  onSubjectFrom: number
  terms: readonly TermCount[]
  said: Confirmation | null
}
