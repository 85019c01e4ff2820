import { makeFinding } from '../../../src/check/makeFinding'
import type { EvidenceItem, Finding } from '../../../src/check/finding'
import type { Rule } from '../../../src/check/rule'
import type { Thresholds } from '../../../src/check/thresholds'
import type { NicheEvidence, NichePost } from './gatherNiche'

function offSubject({ id, title, nearest, score }: NichePost): EvidenceItem {
  const values = { score: score ?? 0 }
  return {
    kind: 'posts',
    id,
    title,
    field: 'body',
    detail:
      nearest === null
        ? { key: 'niche-focus:off-subject', values }
        : {
            key: 'niche-focus:seems-about',
            values: { ...values, subject: nearest.replace('-', '') },
          },
  }
}

/**
 * Is the blog about one thing? The share of posts on the declared subject among those whose subject can be told; unknown when no
 * subject is declared or too few posts can be told. The worst scores come first.
 */
export function judgeNicheFocus(options: {
  rule: Rule
  evidence: NicheEvidence
  thresholds: Thresholds
}): Finding {
  const { rule, evidence, thresholds } = options
  const { onSubjectFrom = 0.5, minimumPosts = 3, passFrom = 0.8, warnFrom = 0.6 } = thresholds
  if (!evidence.declared)
    return makeFinding({
      rule,
      status: 'unknown',
      variant: 'not-declared',
      items: [{ kind: 'global', id: 'blog', title: 'blog', field: 'niche' }],
      fix: { key: `${rule.id}:declare` },
    })
  const told = evidence.posts.filter(({ score }) => score !== null)
  const posts = evidence.posts.length
  if (told.length < minimumPosts)
    return makeFinding({
      rule,
      status: 'unknown',
      variant: 'too-few',
      values: { told: told.length, needed: minimumPosts },
      figures: { posts, told: told.length },
      fix: { key: `${rule.id}:write-more`, values: { needed: minimumPosts } },
    })
  const off = told
    .filter(({ score }) => (score ?? 0) < onSubjectFrom)
    .sort((one, other) => (one.score ?? 0) - (other.score ?? 0) || (one.id < other.id ? -1 : 1))
  const on = told.length - off.length
  const share = on / told.length
  return makeFinding({
    rule,
    status: share >= passFrom ? 'pass' : share >= warnFrom ? 'warn' : 'fail',
    values: { share, on, told: told.length, off: off.length },
    items: off.map(offSubject),
    figures: { posts, told: told.length, onSubject: on, share },
  })
}
