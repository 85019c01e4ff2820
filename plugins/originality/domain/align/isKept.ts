import { alignmentSettings } from './alignmentSettings'
import type { Chain } from './chain'

/** Whether a chain holds enough equal words to be a passage; fewer are a set phrase or chance. */
export function isKept(chain: Chain): boolean {
  const { keptRun, keptWords } = alignmentSettings
  return chain.longest >= keptRun || chain.matched >= keptWords
}
