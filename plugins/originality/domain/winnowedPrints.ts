import { fingerprint } from './fingerprint'
import { fingerprintSettings } from './fingerprintSettings'
import { winnow } from './winnow'

/**
 * The distinct fingerprints of a text, ascending, as stores keep them.
 * @param words folded words, as `tokenise` yields them
 */
export function winnowedPrints(words: readonly string[]): number[] {
  const hashes = fingerprint({ words, k: fingerprintSettings.k })
  const chosen = winnow({ hashes, window: fingerprintSettings.window })
  return [...new Set(chosen.map((place) => hashes[place]!))].toSorted((left, right) => left - right)
}
