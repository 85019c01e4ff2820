import type { Rule } from '../../../src/check/rule'
import type { Thresholds } from '../../../src/check/thresholds'

/**
 * The number in force under a key: what the blog set, else the rule's own. Throws an error with `code: 'unknown-threshold'` for a key
 * that the rule does not have.
 */
export function numberOf(options: { rule: Rule; thresholds: Thresholds; key: string }): number {
  const { rule, thresholds, key } = options
  const value = thresholds[key] ?? rule.thresholds.find((threshold) => threshold.key === key)?.value
  if (value !== undefined) return value
  throw Object.assign(
    new Error(`Rule "${rule.id}" has no threshold "${key}". Add it to src/check/catalogue.`),
    { code: 'unknown-threshold' },
  )
}
