import { cadenceRules } from './catalogue/cadence'
import { contentRules } from './catalogue/content'
import { nicheRules } from './catalogue/niche'
import { originalityRules } from './catalogue/originality'
import { pagesRules } from './catalogue/pages'
import { policyRules } from './catalogue/policy'
import { technicalRules } from './catalogue/technical'
import { trafficRules } from './catalogue/traffic'
import type { Rule } from './rule'

/**
 * All 60 rules in the order of their numbers, measured by this version or not.
 * `blocks` is what a rule stops while nothing is known of it: the worst that a blog without ads may be hiding. A finding
 * lowers it when its evidence shows a milder case, and raises it for what only a blog with ads can do wrong (an `ads.txt`
 * without the owner's id, ads without consent). `weight` follows the ordinary case: 3 for what blocks always or must be
 * attested, 2 for quality, 1 for what blocks nothing, 4 for the two rules about the amount and the originality of the text.
 */
export const catalogue: readonly Rule[] = [
  ...contentRules,
  ...originalityRules,
  ...nicheRules,
  ...cadenceRules,
  ...trafficRules,
  ...pagesRules,
  ...technicalRules,
  ...policyRules,
]
