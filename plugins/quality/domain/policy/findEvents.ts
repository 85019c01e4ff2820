import type { Tokens } from '../../../../src/article/tokens'
import { compiledTerms, type Meaning, type PhraseNode } from './compiledTerms'

/** A phrase of the lists among the words of a text, by the places of its first and last word. */
export type PolicyEvent = { first: number; last: number; meaning: Meaning }

/**
 * The phrases of the lists in a text, in order, apart; the longest wins. Linear in the length of the text, since no phrase has more than
 * some ten words.
 * @param tokens made with `spellingFold`
 */
export function findEvents(tokens: Tokens): PolicyEvent[] {
  const { words, root } = compiledTerms()
  const { folded, count } = tokens
  const numbers = new Int32Array(count)
  for (let place = 0; place < count; place += 1) numbers[place] = words.numberOf(folded[place]!)
  const events: PolicyEvent[] = []
  for (let first = 0; first < count; first += 1) {
    if (numbers[first]! < 0) continue
    let node: PhraseNode | undefined = root
    let found: PolicyEvent | null = null
    for (let last = first; last < count && numbers[last]! >= 0; last += 1) {
      node = node.next.get(numbers[last]!)
      if (node === undefined) break
      if (node.meaning !== null) found = { first, last, meaning: node.meaning }
    }
    if (found === null) continue
    events.push(found)
    first = found.last
  }
  return events.filter(({ meaning }) => !meaning.idiom)
}
