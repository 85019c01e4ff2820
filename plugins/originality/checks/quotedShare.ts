import type { Check } from '../../../src/check/check'
import { makeFinding } from '../../../src/check/makeFinding'
import { ruleOf } from '../../../src/check/ruleOf'
import { factsOfPost } from '../domain/facts/factsOfPost'
import type { PostName } from './postName'

export type QuotedShare = {
  /** Posts with words. */
  posts: readonly (PostName & { words: number; quoted: number; unsourcedQuotes: number })[]
}

const rule = ruleOf('originality-quoted-share')

/** Check 12: how much of the blog is quoted in quote blocks, and whether each quote names its source. */
export const quotedShare: Check<QuotedShare> = {
  rule,

  gather({ snapshot }) {
    const posts = snapshot.posts
      .map((post) => {
        const { words, quoted, unsourcedQuotes } = factsOfPost(post)
        const all = quoted.sourced + quoted.unsourced
        const { id, title } = post
        return { id, title, words, quoted: all, unsourcedQuotes }
      })
      .filter(({ words }) => words > 0)
    return Promise.resolve({ posts })
  },

  judge({ posts }, thresholds) {
    const { passUpTo, warnUpTo } = thresholds
    const words = posts.reduce((sum, post) => sum + post.words, 0)
    if (words === 0) return makeFinding({ rule, status: 'n/a' })
    const quoted = posts.reduce((sum, post) => sum + post.quoted, 0)
    const unsourced = posts.reduce((sum, post) => sum + post.unsourcedQuotes, 0)
    const share = quoted / words
    const shareOf = (post: QuotedShare['posts'][number]) => post.quoted / post.words
    const mostlyQuoted = posts.filter((post) => shareOf(post) > warnUpTo!)

    const variant =
      share > warnUpTo!
        ? 'fail'
        : unsourced > 0
          ? 'unsourced'
          : share > passUpTo!
            ? 'warn'
            : mostlyQuoted.length > 0
              ? 'mostly-quoted'
              : 'pass'
    const status =
      variant === 'pass'
        ? 'pass'
        : variant === 'warn' || variant === 'mostly-quoted'
          ? 'warn'
          : 'fail'
    const items = posts
      .filter((post) => post.unsourcedQuotes > 0 || shareOf(post) > passUpTo!)
      .toSorted((a, b) => b.unsourcedQuotes - a.unsourcedQuotes || shareOf(b) - shareOf(a))
      .map((post) => ({
        kind: 'posts' as const,
        id: post.id,
        title: post.title,
        field: 'body',
        detail: {
          key: `${rule.id}:${post.unsourcedQuotes > 0 ? 'unsourced-quotes' : 'post'}`,
          values: { share: shareOf(post), quotes: post.unsourcedQuotes },
        },
      }))
    const figures = { words, quoted, share, unsourced, mostlyQuoted: mostlyQuoted.length }
    return makeFinding({
      rule,
      status,
      variant,
      values: { share, quotes: unsourced, posts: mostlyQuoted.length },
      items,
      figures,
    })
  },
}
