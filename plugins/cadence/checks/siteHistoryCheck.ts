import type { Check } from '../../../src/check/check'
import { makeFinding } from '../../../src/check/makeFinding'
import { ruleOf } from '../../../src/check/ruleOf'
import { localDay } from '../domain/localDay'
import { publishedPosts } from '../domain/publishedPosts'

type Evidence = {
  today: number
  first: { id: string; title: string; day: number; imported: boolean } | null
}

const rule = ruleOf('cadence-site-history')

/** Rule 25: calendar days since the first post was published. Posts from elsewhere keep their first date and say so. */
export const siteHistoryCheck: Check<Evidence> = {
  rule,
  gather: async (context) => {
    const { timeZone } = context.snapshot.settings
    const first = publishedPosts(context)[0]
    return {
      today: localDay({ instant: context.now, timeZone }),
      first: first
        ? {
            id: first.post.id,
            title: first.post.title,
            day: localDay({ instant: first.at, timeZone }),
            imported: first.post.createdVia === 'import',
          }
        : null,
    }
  },
  judge: ({ today, first }, { passFrom = 30, warnFrom = 14 }) => {
    if (!first)
      return makeFinding({ rule, status: 'fail', variant: 'fail-none', figures: { days: null } })
    const days = today - first.day
    const status = days >= passFrom ? 'pass' : days >= warnFrom ? 'warn' : 'fail'
    return makeFinding({
      rule,
      status,
      ...(status === 'pass' && first.imported && { variant: 'pass-imported' }),
      values: { days, title: first.title, wanted: passFrom },
      items: [{ kind: 'posts', id: first.id, title: first.title }],
      figures: { days },
    })
  },
}
