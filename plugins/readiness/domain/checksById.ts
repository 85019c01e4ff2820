import type { Check } from '../../../src/check/check'
import { ruleOf } from '../../../src/check/ruleOf'

/** The checks by the id of their rule. Throws an error with `code: 'unknown-rule'` or `'duplicate-check'` when they do not fit the catalogue. */
export function checksById(checks: readonly Check[]): Map<string, Check> {
  const checkOf = new Map<string, Check>()
  for (const check of checks) {
    const { id } = ruleOf(check.rule.id)
    if (checkOf.has(id))
      throw Object.assign(
        new Error(`Two checks judge the rule "${id}". Pass one of them to the readiness plugin.`),
        { code: 'duplicate-check' },
      )
    checkOf.set(id, check)
  }
  return checkOf
}
