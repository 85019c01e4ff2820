import { alignmentSettings } from './alignmentSettings'
import type { Chain } from './chain'

/** Whether a chain holds enough equal words to be a passage and not a set phrase. */
export function isKept(chain: Chain): boolean {
  const { keptRun, keptWords } = alignmentSettings
  return chain.longest >= keptRun || chain.matched >= keptWords
}
