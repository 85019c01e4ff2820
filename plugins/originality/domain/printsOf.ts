import { tokenise } from '../../../src/article/tokenise'
import { winnowedPrints } from './winnowedPrints'

/** The fingerprints of a text as stores keep them: spelling folded, winnowed, distinct, ascending. */
export function printsOf(text: string): number[] {
  return winnowedPrints(tokenise({ text, spellingFold: true }).folded)
}
