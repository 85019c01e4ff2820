import { sharedNumbers } from '../../../../src/check/sharedNumbers'

/** A sentence or paragraph that stands in two posts or more. */
export type RepeatedText = {
  hash: number
  /** The posts that have it, by place in the list, with the words it has in each. */
  posts: { post: number; words: number }[]
}

/**
 * What stands in more than one post, the most repeated words first.
 * @param posts per post its hashes with their words, each hash once
 */
export function repeatedTexts(
  posts: readonly (readonly (readonly [hash: number, words: number])[])[],
): RepeatedText[] {
  const shared = sharedNumbers({ lists: posts, numberOf: ([hash]) => hash })
  const texts = new Map<number, RepeatedText>()
  for (const [post, hashed] of posts.entries()) {
    for (const [hash, words] of hashed) {
      if (!shared.has(hash)) continue
      const text = texts.get(hash)
      if (text === undefined) texts.set(hash, { hash, posts: [{ post, words }] })
      else text.posts.push({ post, words })
    }
  }
  const wordsOf = (text: RepeatedText) => text.posts.reduce((sum, { words }) => sum + words, 0)
  return [...texts.values()]
    .filter((text) => text.posts.length > 1)
    .map((text) => ({ text, words: wordsOf(text) }))
    .toSorted((a, b) => b.words - a.words || a.text.hash - b.text.hash)
    .map(({ text }) => text)
}
