import type { Check } from '../../../src/check/check'
import { makeFinding } from '../../../src/check/makeFinding'
import { ruleOf } from '../../../src/check/ruleOf'
import { bursts, type TimedPost } from '../domain/bursts'
import { publishedPosts } from '../domain/publishedPosts'

type Evidence = { posts: readonly (TimedPost & { title: string })[] }

const rule = ruleOf('cadence-burst')

/** Rule 23: a blog filled at a stroke. Once and by hand warns; more than once, or with import, feed, API or AI, fails. */
export const burstCheck: Check<Evidence> = {
  rule,
  gather: async (context) => ({
    posts: publishedPosts(context).map(({ post, at }) => ({
      id: post.id,
      title: post.title,
      at,
      byHand: post.createdVia === 'manual',
    })),
  }),
  judge: ({ posts }, { dayUpTo = 10, threeDayShareUpTo = 0.5, postsFrom = 4 }) => {
    if (posts.length < postsFrom)
      return makeFinding({
        rule,
        status: 'unknown',
        values: { count: posts.length, wanted: postsFrom },
        fix: { key: `${rule.id}:wait`, values: { wanted: postsFrom } },
        figures: { posts: posts.length },
      })
    const found = bursts({ posts, dayUpTo, threeDayShareUpTo })
    const inBursts = found.flat()
    const byMachine = inBursts.filter(({ byHand }) => !byHand).length
    const titles = new Map(posts.map(({ id, title }) => [id, title]))
    const figures = { posts: posts.length, bursts: found.length, inBursts: inBursts.length }
    const values = { ...figures, byMachine, most: dayUpTo }
    const items = inBursts.map(({ id }) => ({
      kind: 'posts' as const,
      id,
      title: titles.get(id) ?? id,
    }))
    if (found.length === 0) return makeFinding({ rule, status: 'pass', values, figures })
    if (byMachine > 0)
      return makeFinding({
        rule,
        status: 'fail',
        variant: 'fail-machine',
        values,
        items,
        figures: { ...figures, byMachine },
      })
    const status = found.length > 1 ? 'fail' : 'warn'
    return makeFinding({ rule, status, values, items, figures })
  },
}
