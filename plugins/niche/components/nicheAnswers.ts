import type { BlogFocus } from '../domain/blogFocus'
import type { NichePost } from '../domain/gatherNiche'
import type { TermCount } from '../domain/termCount'
import type { Confirmation } from '../gather/confirmationsOf'

export type Stray = Omit<NichePost, 'categories'> & { said: Confirmation | null }

/** What `GET /api/niche/focus` answers. */
export type FocusAnswer = Omit<BlogFocus, 'strays'> & {
  declared: boolean
  strays: readonly Stray[]
  strayCount: number
  learnedFrom: { confirmed: number; rejected: number }
}

/** What `GET /api/posts/:id/niche` answers. */
export type PostNicheAnswer = {
  declared: boolean
  words: number
  score: number | null
  terms: readonly TermCount[]
  said: Confirmation | null
}
