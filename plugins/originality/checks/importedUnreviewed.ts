import type { Check } from '../../../src/check/check'
import { makeFinding } from '../../../src/check/makeFinding'
import { ruleOf } from '../../../src/check/ruleOf'
import type { CreatedVia } from '../../../src/check/snapshot'
import type { PostName } from './postName'

export type ImportedUnreviewed = {
  /** Published posts in all. */
  total: number
  /** Those that a machine brought in or wrote. */
  automatic: readonly (PostName & { createdVia: CreatedVia; reviewed: boolean })[]
}

const rule = ruleOf('originality-imported-unreviewed')

/** Check 13: published posts from an import, a feed, the API or AI that no person has approved since. */
export const importedUnreviewed: Check<ImportedUnreviewed> = {
  rule,

  gather({ snapshot }) {
    const automatic = snapshot.posts
      .filter(({ createdVia }) => createdVia !== 'manual')
      .map((post) => ({
        id: post.id,
        title: post.title,
        createdVia: post.createdVia,
        reviewed: post.review === 'approved' && post.reviewedAt !== null,
      }))
    return Promise.resolve({ total: snapshot.posts.length, automatic })
  },

  judge({ total, automatic }) {
    const unreviewed = automatic.filter((post) => !post.reviewed)
    const figures = { posts: total, automatic: automatic.length, unreviewed: unreviewed.length }
    if (total === 0) return makeFinding({ rule, status: 'n/a' })
    return makeFinding({
      rule,
      status: unreviewed.length === 0 ? 'pass' : 'fail',
      ...(automatic.length === 0 ? { variant: 'none' } : {}),
      values: figures,
      items: unreviewed.map(({ id, title, createdVia }) => ({
        kind: 'posts' as const,
        id,
        title,
        field: 'review',
        detail: { key: `${rule.id}:${createdVia}` },
      })),
      figures,
    })
  },
}
