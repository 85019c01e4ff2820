const isLetter = (code: number): boolean =>
  (code >= 0x0985 && code <= 0x09b9) ||
  code === 0x09dc ||
  code === 0x09dd ||
  code === 0x09df ||
  code === 0x09f0 ||
  code === 0x09f1

const hasant = 0x09cd

/**
 * Aksharas of a Bengali word, the units one sees: a vowel, or a consonant with what hangs on it; consonants joined by a hasant are one. Our
 * reading of "akshar" in Sinha et al. 2012. At least 1 for a word of any other script.
 */
export function countAksharas(word: string): number {
  let count = 0
  let before = 0
  for (let index = 0; index < word.length; index += 1) {
    const code = word.charCodeAt(index)
    if (isLetter(code) && before !== hasant) count += 1
    before = code
  }
  return Math.max(1, count)
}
