import type { Tokens } from '../../../../src/article/tokens'
import { compiledTerms, type Meaning } from './compiledTerms'

/** A phrase of the lists among the words of a text, by the places of its first and last word. */
export type PolicyEvent = { first: number; last: number; meaning: Meaning }

/**
 * The phrases of the lists in a text, in order, apart; the longest wins. Linear in the length of the text, since no phrase has more than
 * some ten words.
 * @param tokens made with `spellingFold`
 */
export function findEvents(tokens: Tokens): PolicyEvent[] {
  const { words, tree, meanings } = compiledTerms()
  const { count } = tokens
  const numbers = words.numbersOf(tokens)
  const events: PolicyEvent[] = []
  for (let first = 0; first < count; first += 1) {
    let node = tree.root
    let found: PolicyEvent | null = null
    for (let last = first; last < count && numbers[last]! >= 0; last += 1) {
      node = tree.step(node, numbers[last]!)
      if (node < 0) break
      const meaning = meanings.get(node)
      if (meaning !== undefined) found = { first, last, meaning }
    }
    if (found === null) continue
    if (!found.meaning.idiom) events.push(found)
    first = found.last
  }
  return events
}
