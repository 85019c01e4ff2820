import type { Blocks, Rule } from '../../../src/check/rule'
import type { Profile } from './profile'

/**
 * What a finding really stops. Advice that the blog promoted counts as quality where it would stop nothing. By the official profile only a
 * rule that Google states may stop an application; by the strict one quality does too.
 */
export function effectiveBlocks({
  rule,
  found,
  promoted,
  profile,
}: {
  rule: Pick<Rule, 'id' | 'basis' | 'promotable'>
  /** What the finding says that it stops. */
  found: Blocks
  promoted: readonly string[]
  profile: Profile
}): Blocks {
  const isPromoted = found === 'never' && rule.promotable && promoted.includes(rule.id)
  const blocks = isPromoted ? 'quality' : found
  if (profile === 'strict') return blocks === 'quality' ? 'always' : blocks
  const isOfficial = rule.basis === 'official' || rule.basis === 'official-number-ours'
  return isOfficial || blocks === 'never' ? blocks : 'quality'
}
