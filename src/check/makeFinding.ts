import type { EvidenceItem, Finding, Status } from './finding'
import type { Message } from './message'
import type { Blocks, Rule } from './rule'

/** The most items that one finding names; the rest are only counted. */
const mostItems = 100

/**
 * A finding of one rule. Its summary is `<rule id>:<variant>`, the variant being the status unless told otherwise, and
 * its fix `<rule id>:fix` where there is something to mend (warn, fail, unknown).
 * `items` are cut at 100, worst first, and `count` tells how many there are in all; `values` go into both messages.
 * `blocks` is the rule's own unless the evidence shows a milder case.
 */
export function makeFinding({
  rule,
  status,
  variant = status,
  values,
  blocks = rule.blocks,
  items = [],
  count = items.length,
  figures = {},
  fix,
}: {
  rule: Rule
  status: Status
  variant?: string
  values?: Message['values']
  blocks?: Blocks
  items?: readonly EvidenceItem[]
  count?: number
  figures?: Finding['evidence']['figures']
  /** Another fix than the usual one; null for none. */
  fix?: Message | null
}): Finding {
  const message = (name: string): Message => ({
    key: `${rule.id}:${name}`,
    ...(values && { values }),
  })
  const usualFix = status === 'pass' || status === 'n/a' ? null : message('fix')
  return {
    status,
    blocks,
    summary: message(variant),
    evidence: { items: items.slice(0, mostItems), count, figures },
    fix: fix === undefined ? usualFix : fix,
  }
}
