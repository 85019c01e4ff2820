import { alignmentSettings } from './alignmentSettings'
import type { Chain } from './chain'
import { chainOf } from './chainOf'
import { isDense } from './isDense'

/**
 * A chain as far as it can be believed: one that is kept for a short run alone is that run, because set phrases meet
 * each other near other chance words; such a run is told as too short.
 */
export function withoutChance(chain: Chain): Chain {
  if (chain.longest >= alignmentSettings.believedRun || isDense(chain)) return chain
  return chainOf([chain.runs.find(({ length }) => length === chain.longest)!])
}
