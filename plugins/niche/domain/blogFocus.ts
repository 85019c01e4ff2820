import type { NichePost } from './gatherNiche'
import { type Subject, subjects } from './subject'

export type Category = { id: string; title: string }

/** What a blog is about as a whole. */
export type BlogFocus = {
  posts: number
  /** Posts whose subject can be told. */
  told: number
  onSubject: number
  /** `onSubject` of `told`, in 0..1; null while fewer posts than `minimumPosts` can be told. */
  share: number | null
  /** What the posts off the subject are about, the commonest first; null stands for nothing known. */
  drift: readonly { subject: Subject | null; posts: number }[]
  /** The posts that pull the blog away, the furthest first. */
  strays: readonly NichePost[]
  /** Categories that no published post names first or at all. */
  emptyCategories: readonly Category[]
}

const order = (subject: Subject | null) =>
  subject === null ? subjects.length : subjects.indexOf(subject)

/** The focus of a blog: how much of it is on its subject, and what pulls it away. The same for any order of the posts. */
export function blogFocus(options: {
  posts: readonly NichePost[]
  categories?: readonly Category[]
  onSubjectFrom: number
  minimumPosts: number
}): BlogFocus {
  const { posts, categories = [], onSubjectFrom, minimumPosts } = options
  const told = posts.filter(({ score }) => score !== null)
  const strays = told
    .filter(({ score }) => (score ?? 0) < onSubjectFrom)
    .sort((one, other) => (one.score ?? 0) - (other.score ?? 0) || (one.id < other.id ? -1 : 1))
  const counted = new Map<Subject | null, number>()
  for (const { nearest } of strays) counted.set(nearest, (counted.get(nearest) ?? 0) + 1)
  const filled = new Set(posts.flatMap((post) => post.categories))
  const onSubject = told.length - strays.length
  return {
    posts: posts.length,
    told: told.length,
    onSubject,
    share: told.length < minimumPosts ? null : onSubject / told.length,
    drift: [...counted]
      .map(([subject, count]) => ({ subject, posts: count }))
      .sort((one, other) => other.posts - one.posts || order(one.subject) - order(other.subject)),
    strays,
    emptyCategories: categories.filter(({ id }) => !filled.has(id)),
  }
}
