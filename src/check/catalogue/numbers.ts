import type { Threshold } from '../rule'

/**
 * Thresholds that share one reason, such as the pass and the warn bound of a rule, in the order given.
 * `google: true` marks numbers that Google itself gives; all others are ours and say so.
 */
export function numbers({
  values,
  unit,
  en,
  bn,
  google = false,
}: {
  values: Readonly<Record<string, number>>
  unit: Threshold['unit']
  en: string
  bn: string
  google?: boolean
}): Threshold[] {
  return Object.entries(values).map(([key, value]) => ({
    key,
    value,
    unit,
    reason: { en, bn },
    googleGivesNoNumber: !google,
  }))
}
