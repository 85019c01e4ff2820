import type { Finding } from '../../../src/check/finding'
import { makeFinding } from '../../../src/check/makeFinding'
import type { Archive } from './gatherArchives'
import type { Judging } from './judging'
import { numberOf } from './numberOf'
import { statusAtMost } from './statusAtMost'

/** How many public archives hold fewer posts than the minimum, emptiest first. Not applicable to a blog without archives. */
export function judgeThinArchives(judging: Judging<readonly Archive[]>): Finding {
  const { rule, evidence, thresholds } = judging
  if (evidence.length === 0) return makeFinding({ rule, status: 'n/a', figures: { archives: 0 } })
  const minimumPosts = numberOf({ rule, thresholds, key: 'minimumPosts' })
  const thin = evidence
    .filter(({ posts }) => posts < minimumPosts)
    .sort((one, other) => one.posts - other.posts)
  return makeFinding({
    rule,
    status: statusAtMost({
      value: thin.length,
      passUpTo: numberOf({ rule, thresholds, key: 'passUpTo' }),
      warnUpTo: numberOf({ rule, thresholds, key: 'warnUpTo' }),
    }),
    values: { thin: thin.length, archives: evidence.length, minimumPosts },
    items: thin.map(({ kind, id, title, posts }) => ({
      kind,
      id,
      title,
      ...(kind !== 'authors' && { field: 'noindex' }),
      detail: { key: 'content-thin-archives:posts', values: { posts } },
    })),
    figures: { archives: evidence.length, thin: thin.length },
  })
}
