import type { Rule } from './rule'
import type { Thresholds } from './thresholds'

/** What a blog changed: numbers by rule id and threshold key. */
export type ThresholdOverrides = Readonly<
  Record<string, Readonly<Record<string, number | null | undefined>> | undefined>
>

/**
 * The effective numbers of one rule: the catalogue's, replaced by what the blog changed.
 * Keys that the rule does not have, and values that are no finite number, are left out.
 */
export function thresholdsFor({
  rule,
  overrides = {},
}: {
  rule: Rule
  overrides?: ThresholdOverrides
}): Thresholds {
  const changed = overrides[rule.id] ?? {}
  return Object.fromEntries(
    rule.thresholds.map(({ key, value }) => {
      const own = changed[key]
      return [key, typeof own === 'number' && Number.isFinite(own) ? own : value]
    }),
  )
}
