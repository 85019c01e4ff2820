import { eachWord } from '../../../src/article/eachWord'
import { tokenise } from '../../../src/article/tokenise'
import type { Tokens } from '../../../src/article/tokens'

export type PhraseMatch<Tag> = { tag: Tag; first: number; last: number }

/**
 * A finder of phrases among the words of a text, by the kernel's words and not by letters: "art" is not in "part", and Bengali
 * has words like any other script. Longer phrases win; matches do not overlap. Tokens must be made with `spellingFold`.
 */
export function phraseMatcher<Tag>(
  phrases: readonly (readonly [phrase: string, tag: Tag])[],
): (tokens: Tokens) => PhraseMatch<Tag>[] {
  const byFirst = new Map<string, { words: readonly string[]; tag: Tag }[]>()
  for (const [phrase, tag] of phrases) {
    const words = tokenise({ text: phrase, spellingFold: true }).folded
    const [first] = words
    if (first === undefined) continue
    const list = byFirst.get(first) ?? []
    list.push({ words, tag })
    byFirst.set(first, list)
  }
  for (const list of byFirst.values())
    list.sort((one, other) => other.words.length - one.words.length)
  const candidatesOf = eachWord((word) => byFirst.get(word) ?? null)
  return (tokens) => {
    const { folded, count } = tokens
    const candidates = candidatesOf(tokens)
    const matches: PhraseMatch<Tag>[] = []
    for (let first = 0; first < count; first += 1) {
      const found = candidates[first]?.find(({ words }) =>
        words.every((word, place) => folded[first + place] === word),
      )
      if (found === undefined) continue
      const last = first + found.words.length - 1
      matches.push({ tag: found.tag, first, last })
      first = last
    }
    return matches
  }
}
