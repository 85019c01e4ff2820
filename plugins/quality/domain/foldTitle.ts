import { tokenise } from '../../../src/article/tokenise'

/** A title as it is compared: its folded words, without case, punctuation and differences of Bengali spelling. */
export function foldTitle(title: string): string {
  return tokenise({ text: title, spellingFold: true }).folded.join(' ')
}
