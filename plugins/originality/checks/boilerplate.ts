import type { Check } from '../../../src/check/check'
import { makeFinding } from '../../../src/check/makeFinding'
import { ruleOf } from '../../../src/check/ruleOf'
import { repeatedTexts, type RepeatedText } from '../domain/duplicates/repeatedTexts'
import { sampleOf } from '../domain/duplicates/sampleOf'
import { factsOfPost } from '../domain/facts/factsOfPost'
import { repeatableSentences } from '../domain/facts/repeatableSentences'
import type { PostName } from './postName'
import { postsOldestFirst } from './postsOldestFirst'

export type Boilerplate = {
  /** Posts with words, oldest first. */
  posts: readonly (PostName & { words: number })[]
  /** Sentences that stand in two posts or more, the most words first. */
  sentences: readonly (RepeatedText & { sample: string })[]
}

/** Sentences for which the wording is looked up; a report shows fewer. */
const mostSamples = 200

const rule = ruleOf('originality-boilerplate')

/** Check 15: how much of the blog consists of sentences that return from post to post. Disclosures do not count. */
export const boilerplate: Check<Boilerplate> = {
  rule,

  gather({ snapshot }) {
    const posts = postsOldestFirst(snapshot)
      .map((post) => ({ post, facts: factsOfPost(post) }))
      .filter(({ facts }) => facts.words > 0)
    const repeated = repeatedTexts(posts.map(({ facts }) => facts.sentences))
    const samples = new Map<number, string>()
    for (const { hash, posts: holders } of repeated.slice(0, mostSamples)) {
      if (samples.has(hash)) continue
      const { article } = posts[holders[0]!.post]!.post
      for (const sentence of repeatableSentences(article)) {
        const { offset, length } = sentence
        samples.set(sentence.hash, sampleOf(article.text.slice(offset, offset + length)))
      }
    }
    return Promise.resolve({
      posts: posts.map(({ post: { id, title }, facts: { words } }) => ({ id, title, words })),
      sentences: repeated.map((text) => ({ ...text, sample: samples.get(text.hash) ?? '' })),
    })
  },

  judge({ posts, sentences }, thresholds) {
    const { passUpTo, warnUpTo, repeatedInAtLeast } = thresholds
    if (posts.length < repeatedInAtLeast!) {
      const values = { posts: posts.length, needed: repeatedInAtLeast! }
      return makeFinding({ rule, status: 'n/a', values })
    }
    const counted = sentences.filter((sentence) => sentence.posts.length >= repeatedInAtLeast!)
    const repeatedIn = posts.map(() => ({ words: 0, sample: '' }))
    for (const { posts: holders, sample } of counted) {
      for (const { post, words } of holders) {
        const entry = repeatedIn[post]!
        entry.words += words
        entry.sample ||= sample
      }
    }
    const words = posts.reduce((sum, post) => sum + post.words, 0)
    const repeated = repeatedIn.reduce((sum, entry) => sum + entry.words, 0)
    const share = repeated / words
    const items = posts
      .map((post, index) => ({ post, ...repeatedIn[index]! }))
      .filter((entry) => entry.words > 0)
      .map((entry) => ({ ...entry, share: entry.words / entry.post.words }))
      .toSorted((a, b) => b.share - a.share)
      .map(({ post, share: postShare, sample }) => ({
        kind: 'posts' as const,
        id: post.id,
        title: post.title,
        field: 'body',
        detail: { key: `${rule.id}:post`, values: { share: postShare, sample } },
      }))
    const figures = { words, repeatedWords: repeated, share, sentences: counted.length }
    return makeFinding({
      rule,
      status: share > warnUpTo! ? 'fail' : share > passUpTo! ? 'warn' : 'pass',
      values: { share, sentences: counted.length, posts: items.length },
      items,
      figures,
    })
  },
}
