import { alignmentSettings } from './alignmentSettings'
import type { Chain } from './chain'
import { isDense } from './isDense'

/** Whether a chain holds enough equal words to be a passage; fewer are a set phrase or chance. */
export function isKept(chain: Chain): boolean {
  return chain.longest >= alignmentSettings.keptRun || isDense(chain)
}
