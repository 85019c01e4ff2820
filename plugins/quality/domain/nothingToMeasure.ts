import type { Finding } from '../../../src/check/finding'
import { makeFinding } from '../../../src/check/makeFinding'
import type { Rule } from '../../../src/check/rule'

/** The finding of a rule about posts while the blog has none that the public can read. */
export function nothingToMeasure(rule: Rule): Finding {
  return makeFinding({
    rule,
    status: 'unknown',
    variant: 'no-posts',
    figures: { posts: 0 },
    fix: { key: `${rule.id}:publish-first` },
  })
}
