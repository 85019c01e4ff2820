import { policyBit, type PolicyCategory } from './policyCategory'

const bits = Object.entries(policyBit) as [PolicyCategory, number][]

/** The categories of a set of them (`policyBit`), in the order of `policyTiers`. */
export function categoriesIn(set: number): PolicyCategory[] {
  return set === 0 ? [] : bits.filter(([, bit]) => (set & bit) !== 0).map(([category]) => category)
}
