import { catalogue } from './catalogue'
import type { Rule } from './rule'

const rules = new Map(catalogue.map((rule) => [rule.id, rule]))

/** The rule with this id. Throws an error with `code: 'unknown-rule'` when the catalogue has none. */
export function ruleOf(id: string): Rule {
  const rule = rules.get(id)
  if (rule) return rule
  throw Object.assign(
    new Error(`No rule has the id "${id}". The ids are listed in src/check/catalogue.`),
    { code: 'unknown-rule' },
  )
}
