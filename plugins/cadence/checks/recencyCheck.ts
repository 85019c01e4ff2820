import type { Check } from '../../../src/check/check'
import { makeFinding } from '../../../src/check/makeFinding'
import { ruleOf } from '../../../src/check/ruleOf'
import { localDay } from '../domain/localDay'
import { publishedPosts } from '../domain/publishedPosts'

type Evidence = {
  today: number
  /** Oldest first. */
  posts: readonly { id: string; title: string; day: number; words: number }[]
}

const rule = ruleOf('cadence-recency')

/** Rule 22: calendar days since the last substantive post. */
export const recencyCheck: Check<Evidence> = {
  rule,
  gather: async (context) => {
    const { timeZone } = context.snapshot.settings
    return {
      today: localDay({ instant: context.now, timeZone }),
      posts: publishedPosts(context).map(({ post, at, words }) => ({
        id: post.id,
        title: post.title,
        day: localDay({ instant: at, timeZone }),
        words,
      })),
    }
  },
  judge: ({ today, posts }, { passUpTo = 14, warnUpTo = 45, minimumWords = 300 }) => {
    const last = posts.findLast(({ words }) => words >= minimumWords)
    if (!last)
      return makeFinding({ rule, status: 'fail', variant: 'fail-none', figures: { days: null } })
    const days = today - last.day
    return makeFinding({
      rule,
      status: days <= passUpTo ? 'pass' : days <= warnUpTo ? 'warn' : 'fail',
      values: { days, title: last.title, wanted: passUpTo },
      items: [{ kind: 'posts', id: last.id, title: last.title }],
      figures: { days },
    })
  },
}
