import type { Check } from '../../../src/check/check'
import type { EvidenceItem } from '../../../src/check/finding'
import { makeFinding } from '../../../src/check/makeFinding'
import { ruleOf } from '../../../src/check/ruleOf'
import { clustersOf } from '../domain/duplicates/clustersOf'
import { repeatedTexts } from '../domain/duplicates/repeatedTexts'
import { sampleOf } from '../domain/duplicates/sampleOf'
import { similarPairs, type SimilarPair } from '../domain/duplicates/similarPairs'
import { factsOfPost } from '../domain/facts/factsOfPost'
import { repeatableParagraphs } from '../domain/facts/repeatableParagraphs'
import { printsOf } from '../domain/facts/printsOf'
import { postName, type PostName } from './postName'
import { postsOldestFirst } from './postsOldestFirst'

export type InternalDuplicates = {
  /** Posts with words, oldest first. */
  posts: readonly PostName[]
  /** Places in `posts`, the later post first; most alike first. */
  pairs: readonly SimilarPair[]
  /** Paragraphs that stand in several posts; `words` of the paragraph itself. */
  paragraphs: readonly { words: number; sample: string; posts: readonly number[] }[]
}

const rule = ruleOf('originality-internal-duplicates')

/** Check 10: posts and paragraphs that repeat each other within the blog. */
export const internalDuplicates: Check<InternalDuplicates> = {
  rule,

  gather({ snapshot }) {
    const posts = postsOldestFirst(snapshot)
      .map((post) => ({ post, facts: factsOfPost(post) }))
      .filter(({ facts }) => facts.words > 0)
    const pairs = similarPairs(
      posts.map(({ post, facts }) => ({
        key: facts,
        article: post.article,
        prints: printsOf(facts),
      })),
    )
    const paragraphs = repeatedTexts(posts.map(({ facts }) => facts.paragraphs)).map((repeated) => {
      const { article } = posts[repeated.posts[0]!.post]!.post
      const found = repeatableParagraphs(article).find(({ hash }) => hash === repeated.hash)
      return {
        words: found?.words ?? Math.min(...repeated.posts.map(({ words }) => words)),
        sample: found
          ? sampleOf(article.text.slice(found.offset, found.offset + found.length))
          : '',
        posts: repeated.posts.map(({ post }) => post),
      }
    })
    return Promise.resolve({
      posts: posts.map(({ post }) => postName(post)),
      pairs,
      paragraphs,
    })
  },

  judge({ posts, pairs, paragraphs }, thresholds) {
    const { passBelow, warnBelow, clusterSimilarity, blockShareAbove, paragraphWords } = thresholds
    if (posts.length < 2) {
      return makeFinding({ rule, status: 'n/a', values: { posts: posts.length } })
    }
    const alike = pairs.filter(({ similarity }) => similarity >= passBelow!)
    const repeated = paragraphs.filter(({ words }) => words >= paragraphWords!)
    const clusters = clustersOf(pairs.filter(({ similarity }) => similarity >= clusterSimilarity!))
    const clustered = clusters.reduce((sum, cluster) => sum + cluster.length, 0)
    const share = clustered / posts.length
    const highest = pairs[0]?.similarity ?? 0

    const items: EvidenceItem[] = [
      ...alike.map(({ post, other, similarity }) => ({
        kind: 'posts' as const,
        ...posts[post]!,
        field: 'body',
        detail: {
          key: `${rule.id}:pair`,
          values: { other: posts[other]!.title, share: similarity },
        },
      })),
      ...repeated.map(({ words, sample, posts: holders }) => ({
        kind: 'posts' as const,
        ...posts[holders[1]!]!,
        field: 'body',
        detail: {
          key: `${rule.id}:paragraph`,
          values: { other: posts[holders[0]!]!.title, words, sample, posts: holders.length },
        },
      })),
    ]
    const isBuiltOfCopies = share > blockShareAbove!
    const status =
      isBuiltOfCopies || highest >= warnBelow!
        ? 'fail'
        : highest >= passBelow! || repeated.length > 0
          ? 'warn'
          : 'pass'
    return makeFinding({
      rule,
      status,
      variant: isBuiltOfCopies
        ? 'clusters'
        : status === 'warn' && alike.length === 0
          ? 'paragraphs'
          : status,
      blocks: isBuiltOfCopies ? 'always' : 'quality',
      values: {
        posts: posts.length,
        pairs: alike.length,
        paragraphs: repeated.length,
        share: highest,
        clustered,
      },
      items,
      figures: {
        posts: posts.length,
        highestSimilarity: highest,
        pairs: alike.length,
        repeatedParagraphs: repeated.length,
        clusters: clusters.length,
        clusteredPosts: clustered,
        clusteredShare: share,
      },
    })
  },
}
