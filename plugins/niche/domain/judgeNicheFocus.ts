import { makeFinding } from '../../../src/check/makeFinding'
import type { EvidenceItem, Finding } from '../../../src/check/finding'
import type { Rule } from '../../../src/check/rule'
import type { Thresholds } from '../../../src/check/thresholds'
import { blogFocus } from './blogFocus'
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
  const { posts, told, onSubject, share, strays } = blogFocus({
    posts: evidence.posts,
    onSubjectFrom,
    minimumPosts,
  })
  if (share === null)
    return makeFinding({
      rule,
      status: 'unknown',
      variant: 'too-few',
      values: { told, needed: minimumPosts },
      figures: { posts, told },
      fix: { key: `${rule.id}:write-more`, values: { needed: minimumPosts } },
    })
  return makeFinding({
    rule,
    status: share >= passFrom ? 'pass' : share >= warnFrom ? 'warn' : 'fail',
    values: { share, on: onSubject, told, off: strays.length },
    items: strays.map(offSubject),
    figures: { posts, told, onSubject, share },
  })
}
