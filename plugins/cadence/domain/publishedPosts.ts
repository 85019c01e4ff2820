import type { CheckContext } from '../../../src/check/check'
import type { SnapshotPost } from '../../../src/check/snapshot'
import { countWords } from '../../../src/article/countWords'

/** A post with what the habits are judged by. */
export type PublishedPost = { post: SnapshotPost; at: Date; words: number }

/** Four checks ask for the same list of one report. */
const known = new WeakMap<CheckContext, readonly PublishedPost[]>()

/** The posts published up to now by their first publication, which nobody can edit; oldest first. */
export function publishedPosts(context: CheckContext): readonly PublishedPost[] {
  const before = known.get(context)
  if (before) return before
  const { snapshot, now } = context
  // A count of a text may be one of a text that is still to come, and whoever asks must ask for it themselves.
  const isCounted = snapshot.posts.every((post) => countedWords(post) !== null)
  const posts = snapshot.posts
    .map((post) => ({ post, at: new Date(post.firstPublishedAt), words: wordsOf(post) }))
    .filter(({ at }) => at.getTime() <= now.getTime())
    .toSorted((one, other) => one.at.getTime() - other.at.getTime())
  if (isCounted) known.set(context, posts)
  return posts
}

/** The analyser of quality has counted already; without its facts the kernel counts. */
function wordsOf(post: SnapshotPost): number {
  return countedWords(post) ?? countWords(post.article.text)
}

function countedWords({ facts: { quality } }: SnapshotPost): number | null {
  const counted =
    typeof quality === 'object' && quality !== null && 'words' in quality ? quality.words : null
  return typeof counted === 'number' ? counted : null
}
