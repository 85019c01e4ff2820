import type { Article } from '../../../../src/article/article'
import { tokenise } from '../../../../src/article/tokenise'
import { jaccard } from './jaccard'
import { rememberedPairs } from './rememberedPairs'
import { shingles } from './shingles'

/** Two posts by their place in the list, the later one first, and how alike they are, 0..1. */
export type SimilarPair = { post: number; other: number; similarity: number }

/** Holders of prints that one post may visit while its candidates are sought: enough to meet every copy, little enough for a footer. */
const budget = 4_000
/** Pairs less alike share set phrases only and are not kept. */
const leastSimilarity = 0.1

/** Of pairs whose texts are still in memory. */
const measured = new WeakMap<object, WeakMap<object, number>>()

/**
 * Pairs of posts that share much of their text, most alike first: candidates by shared fingerprints, each measured exactly
 * by its five-word shingles. At most 20 pairs per post, so that 2,000 copies of one text do not make two million pairs; copies
 * are still connected through the ones that are measured. Only texts of candidates are read, and once.
 * @param posts `key` stands for the text: the same object means the same text
 */
export function similarPairs(
  posts: readonly { key: object; article: Article; prints: readonly number[] }[],
): SimilarPair[] {
  const sets = new Map<number, Int32Array>()
  const shinglesOf = (index: number) => {
    let set = sets.get(index)
    if (set === undefined) {
      set = shingles(tokenise({ text: posts[index]!.article.text }).folded)
      sets.set(index, set)
    }
    return set
  }
  const similarityOf = (post: number, other: number): number => {
    const [one, two] = [posts[post]!, posts[other]!]
    const known = measured.get(one.key)?.get(two.key)
    if (known !== undefined) return known
    const similarity = jaccard(shinglesOf(post), shinglesOf(other))
    // A text that is still to be read is empty and says nothing.
    if (one.article.text === '' || two.article.text === '') return similarity
    const ofOne = measured.get(one.key) ?? new WeakMap<object, number>()
    measured.set(one.key, ofOne.set(two.key, similarity))
    return similarity
  }
  return rememberedPairs({ posts, budget })
    .map(([post, other]) => ({ post, other, similarity: similarityOf(post, other) }))
    .filter((pair) => pair.similarity >= leastSimilarity)
    .toSorted((a, b) => b.similarity - a.similarity || a.post - b.post || a.other - b.other)
}
