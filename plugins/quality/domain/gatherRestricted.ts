import { textToArticle } from '../../../src/article/textToArticle'
import type { Snapshot } from '../../../src/check/snapshot'
import { gatherPolicy, type PolicyEvidence } from './gatherPolicy'
import { type PolicyCategory, policyTiers } from './policy/policyCategory'
import { qualityFactsOf } from './qualityFactsOf'

export type RestrictedEvidence = {
  /** Posts that search engines may show and that have words. */
  posts: PolicyEvidence
  /** Restricted subjects that the blog's own statement or keywords name; a suspicion like any other. */
  declared: readonly PolicyCategory[]
}

/** What of the blog may be about subjects that Google restricts: its posts, and what it says of itself. */
export function gatherRestricted(snapshot: Snapshot): RestrictedEvidence {
  const { statement, keywords } = snapshot.settings.niche
  // What somebody declares in a line is like a title: one hit is enough.
  const { policy } = qualityFactsOf({
    ...textToArticle({ text: '' }),
    title: [statement, ...keywords].join('. '),
  })
  return {
    posts: gatherPolicy(snapshot).filter(
      ({ kind, screened }) => kind === 'posts' && screened !== null,
    ),
    declared: policy.suspects
      .map(({ category }) => category)
      .filter((category) => policyTiers[category] === 'restricted'),
  }
}
