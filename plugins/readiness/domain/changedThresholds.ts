import { catalogue } from '../../../src/check/catalogue'
import { thresholdsFor, type ThresholdOverrides } from '../../../src/check/thresholdsFor'
import type { ChangedThreshold } from './report'

/** The numbers that the blog judges by instead of the catalogue's, in the order of the catalogue. */
export function changedThresholds(overrides: ThresholdOverrides): ChangedThreshold[] {
  return catalogue.flatMap((rule) => {
    const effective = thresholdsFor({ rule, overrides })
    return rule.thresholds.flatMap(({ key, value }) => {
      const to = effective[key] ?? value
      return to === value ? [] : [{ rule: rule.id, key, from: value, to }]
    })
  })
}
