import type { EvidenceItem, Finding } from '../../../src/check/finding'
import { makeFinding } from '../../../src/check/makeFinding'
import type { Rule } from '../../../src/check/rule'
import type { Thresholds } from '../../../src/check/thresholds'
import type { DelicateEvidence, DelicatePost } from './gatherDelicate'

const lacks = ({ id, title, subject, hasSources, hasCredentials }: DelicatePost): EvidenceItem => ({
  kind: 'posts',
  id,
  title,
  field: hasSources ? 'authors' : 'sourcesUsed',
  detail: {
    key: `niche-ymyl:${hasSources ? 'no-author' : hasCredentials ? 'no-sources' : 'neither'}`,
    values: { subject: subject ?? '' },
  },
})

/**
 * Do posts on health, money, safety and civic life name their sources and who stands behind them? Not applicable when no post is
 * about one of these; unknown when no post can be told.
 */
export function judgeDelicate(options: {
  rule: Rule
  evidence: DelicateEvidence
  thresholds: Thresholds
}): Finding {
  const { rule, evidence, thresholds } = options
  const { passFrom = 1 } = thresholds
  const { posts, untold } = evidence
  if (posts.length === 0)
    return makeFinding({ rule, status: 'unknown', figures: { posts: untold, told: 0 } })
  const delicate = posts.filter(({ subject }) => subject !== null)
  const figures = { posts: posts.length + untold, told: posts.length, delicate: delicate.length }
  if (delicate.length === 0) return makeFinding({ rule, status: 'n/a', figures })
  const lacking = delicate
    .filter(({ hasSources, hasCredentials }) => !hasSources || !hasCredentials)
    .sort((one, other) => (one.id < other.id ? -1 : 1))
  const backed = delicate.length - lacking.length
  const share = backed / delicate.length
  return makeFinding({
    rule,
    status: share >= passFrom ? 'pass' : backed > 0 ? 'warn' : 'fail',
    values: { delicate: delicate.length, backed, lacking: lacking.length },
    items: lacking.map(lacks),
    figures: { ...figures, backed, share },
  })
}
