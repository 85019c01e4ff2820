import { foldWord } from '../../../../src/article/foldWord'

/**
 * Numbers for words, shared by all texts of one comparison: equal words have equal numbers, and no word is folded twice.
 * `exact` tells folded words apart, `spelled` those that are still apart when letters that sound alike are one.
 */
export type WordNumbers = {
  /** Numbers of a folded word, as `tokenise` yields it without the spelling fold. Adds it when it is new. */
  of(word: string): { exact: number; spelled: number; text: string }
}

/** An empty set of numbers. Grows with the distinct words of the texts it is used for. */
export function wordNumbers(): WordNumbers {
  const known = new Map<string, { exact: number; spelled: number; text: string }>()
  const spelled = new Map<string, number>()
  return {
    of(word) {
      const found = known.get(word)
      if (found !== undefined) return found
      const text = foldWord({ word, compose: true, spelling: true })
      let number = spelled.get(text)
      if (number === undefined) {
        number = spelled.size
        spelled.set(text, number)
      }
      const entry = { exact: known.size, spelled: number, text }
      known.set(word, entry)
      return entry
    },
  }
}
