import { commonWords } from './commonWords'

const languages = Object.keys(commonWords)

/** Each common word with the places of the languages that use it. */
const users = new Map<string, number[]>()
for (const [place, language] of languages.entries()) {
  for (const word of commonWords[language]!) {
    const list = users.get(word)
    if (list) list.push(place)
    else users.set(word, [place])
  }
}

/** Fewer words are left to the trigrams. */
const fewestWords = 12
/** Prose has every fourth word from such a list or more; a text of names and figures has not. */
const shareFrom = 0.22
/** A relative that shares this part of the winner's words leaves the answer open (Galician, Portuguese). */
const relative = 0.6

/**
 * The language of running prose by its commonest words alone, which takes a hundredth of the time that trigrams take; null when they do not
 * settle it, as with close relatives, lists and short texts.
 * @param words in lower case
 */
export function languageByCommonWords(words: readonly string[]): string | null {
  if (words.length < fewestWords) return null
  const counts = languages.map(() => 0)
  for (const word of words) for (const place of users.get(word) ?? []) counts[place]! += 1
  let first = 0
  for (let place = 1; place < counts.length; place += 1)
    if (counts[place]! > counts[first]!) first = place
  const best = counts[first]!
  if (best < words.length * shareFrom) return null
  const isOpen = counts.some((count, place) => place !== first && count > best * relative)
  return isOpen ? null : languages[first]!
}
