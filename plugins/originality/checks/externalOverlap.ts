import type { Check } from '../../../src/check/check'
import { makeFinding } from '../../../src/check/makeFinding'
import { ownersWords, type Standing, standing } from '../../../src/check/ownersWord'
import { ruleOf } from '../../../src/check/ruleOf'
import { currentReading, readingOf } from '../domain/originalityReading'
import type { PostName } from './postName'

export type ExternalOverlap = {
  /** True when there is something outside of the blog to compare with. */
  isCompared: boolean
  /** What the owner says of it where nothing is compared. */
  word: Standing['state']
  /** Published posts; `share` is null for one whose text was not checked to its end. */
  posts: readonly (PostName & { share: number | null })[]
}

const rule = ruleOf('originality-external-overlap')

/** Check 11: how much of each post stands in the library or on the web, after exclusions and decisions. */
export const externalOverlap: Check<ExternalOverlap> = {
  rule,

  gather({ snapshot, now }) {
    const reading = readingOf(snapshot)
    return Promise.resolve({
      isCompared: reading !== null && (reading.sources > 0 || reading.isWebSearched),
      word: standing({ words: ownersWords(snapshot), subject: 'originality', now }).state,
      posts: snapshot.posts.map((post) => ({
        id: post.id,
        title: post.title,
        share: currentReading(reading, post)?.externalShare ?? null,
      })),
    })
  },

  judge({ isCompared, word, posts }, thresholds) {
    const { passUpTo, warnUpTo, blockShareAtLeast } = thresholds
    if (posts.length === 0) return makeFinding({ rule, status: 'n/a' })
    if (!isCompared) {
      // It stays unknown, but with the owner's dated word it does not stand in the way.
      if (word === 'confirmed')
        return makeFinding({ rule, status: 'unknown', variant: 'unknown-word', blocks: 'never' })
      return makeFinding({
        rule,
        status: 'unknown',
        fix: { key: `${rule.id}:fix-unknown` },
      })
    }
    const known = posts
      .flatMap(({ share, ...post }) => (share === null ? [] : [{ ...post, share }]))
      .toSorted((a, b) => b.share - a.share)
    const unchecked = posts.length - known.length
    const copied = known.filter(({ share }) => share > warnUpTo!)
    const highest = known[0]?.share ?? 0
    const isBuiltOfCopies = copied.length / posts.length >= blockShareAtLeast!
    const status =
      copied.length > 0 ? 'fail' : unchecked > 0 ? 'unknown' : highest > passUpTo! ? 'warn' : 'pass'
    return makeFinding({
      rule,
      status,
      variant: status === 'unknown' ? 'unchecked' : status,
      blocks: status === 'fail' && !isBuiltOfCopies ? 'quality' : rule.blocks,
      values: { posts: posts.length, copied: copied.length, unchecked, share: highest },
      items:
        status === 'unknown'
          ? posts
              .filter(({ share }) => share === null)
              .map(({ id, title }) => ({ kind: 'posts' as const, id, title, field: 'body' }))
          : known
              .filter(({ share }) => share > passUpTo!)
              .map(({ id, title, share }) => ({
                kind: 'posts' as const,
                id,
                title,
                field: 'body',
                detail: { key: `${rule.id}:post`, values: { share } },
              })),
      figures: { posts: posts.length, copied: copied.length, unchecked, highestShare: highest },
      ...(status === 'unknown' ? { fix: { key: `${rule.id}:fix-unchecked` } } : {}),
    })
  },
}
