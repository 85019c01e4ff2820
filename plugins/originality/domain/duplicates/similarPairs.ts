import type { Article } from '../../../../src/article/article'
import { tokenise } from '../../../../src/article/tokenise'
import type { FingerprintStore } from '../fingerprintStore'
import { jaccard } from './jaccard'
import { shingles } from './shingles'

/** Two posts by their place in the list, the later one first, and how alike they are, 0..1. */
export type SimilarPair = { post: number; other: number; similarity: number }

/** Candidates that are measured per post. */
const candidates = 20
/** Pairs less alike share set phrases only and are not kept. */
const leastSimilarity = 0.1

/**
 * Pairs of posts that share much of their text, most alike first: candidates by shared fingerprints, each measured exactly
 * by its five-word shingles. At most 20 pairs per post, so that 2,000 copies of one text do not make two million pairs; copies
 * are still connected through the ones that are measured.
 * @param options.store an empty store that is filled with the posts
 */
export async function similarPairs(options: {
  posts: readonly { article: Article; prints: readonly number[] }[]
  store: FingerprintStore
}): Promise<SimilarPair[]> {
  const { posts, store } = options
  // Ids of equal length, so that the store's order by id is the order of the list.
  const nameOf = (index: number) => String(index).padStart(9, '0')
  await store.put(
    posts.map(({ prints }, index) => ({
      document: nameOf(index),
      prints,
      text: '',
      revision: '',
    })),
  )
  const sets = new Map<number, Int32Array>()
  const shinglesOf = (index: number) => {
    let set = sets.get(index)
    if (set === undefined) {
      set = shingles(tokenise({ text: posts[index]!.article.text }).folded)
      sets.set(index, set)
    }
    return set
  }
  const pairs = new Map<string, SimilarPair>()
  for (const [index, post] of posts.entries()) {
    const document = nameOf(index)
    const neighbours = await store.neighbours({
      prints: post.prints,
      except: [document],
      limit: candidates,
    })
    for (const neighbour of neighbours) {
      const found = Number(neighbour.document)
      const pair = { post: Math.max(index, found), other: Math.min(index, found) }
      const key = `${pair.post} ${pair.other}`
      if (pairs.has(key)) continue
      const similarity = jaccard(shinglesOf(pair.post), shinglesOf(pair.other))
      pairs.set(key, { ...pair, similarity })
    }
  }
  return [...pairs.values()]
    .filter((pair) => pair.similarity >= leastSimilarity)
    .toSorted((a, b) => b.similarity - a.similarity || a.post - b.post || a.other - b.other)
}
