import type { OriginalityFacts } from './originalityFacts'
import { unpackPrints } from './unpackPrints'

const unpacked = new WeakMap<object, readonly number[]>()

/** The fingerprints of some facts, unpacked once for as long as the facts are in memory. */
export function printsOf(facts: OriginalityFacts): readonly number[] {
  const known = unpacked.get(facts)
  if (known) return known
  const prints = unpackPrints(facts.prints)
  unpacked.set(facts, prints)
  return prints
}
