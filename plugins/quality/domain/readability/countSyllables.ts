const vowel = (code: number): boolean =>
  code === 97 || code === 101 || code === 105 || code === 111 || code === 117 || code === 121

/**
 * Syllables of an English word by a rule, not by a dictionary: runs of a, e, i, o, u, y; a final e is silent unless it is the only vowel or
 * stands in -le after a consonant; -ed is silent but after t and d, -es but after s, x, z, c, g, ch and sh. At least 1.
 * @param word in lower case
 */
export function countSyllables(word: string): number {
  let count = 0
  let inside = false
  for (let index = 0; index < word.length; index += 1) {
    const isVowel = vowel(word.charCodeAt(index))
    if (isVowel && !inside) count += 1
    inside = isVowel
  }
  if (count <= 1) return 1
  const before = (places: number) => word.charAt(word.length - places)
  const isConsonant = (letter: string) => letter !== '' && !vowel(letter.charCodeAt(0))
  if (word.endsWith('e'))
    return isConsonant(before(2)) && !(before(2) === 'l' && isConsonant(before(3)))
      ? count - 1
      : count
  if (word.endsWith('ed') && isConsonant(before(3)) && !/[td]/.test(before(3))) return count - 1
  if (
    word.endsWith('es') &&
    isConsonant(before(3)) &&
    !/(?:[sxzcg]|[cs]h)$/.test(word.slice(0, -2))
  )
    return before(3) === 'l' && isConsonant(before(4)) ? count : count - 1
  return count
}
