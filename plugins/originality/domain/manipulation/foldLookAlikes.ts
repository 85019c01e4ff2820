import { lookAlikes } from './lookAlikes'

/** Letters that may stand for others: Greek, Cyrillic, the Assamese ra, and the mathematical alphabets (surrogates). */
const suspect = /[\u0261\u0370-\u052f\u09f0\ud835]/

/**
 * A folded word with the letters it pretends to have. Letters that look like Latin ones become these when every letter of the
 * word has a Latin look: a word in true Cyrillic or Greek is left as it is. The Assamese ra becomes the Bengali one, bold and
 * slanted letters of mathematics become plain. Folding a folded word changes nothing.
 */
export function foldLookAlikes(word: string): string {
  if (!suspect.test(word)) return word
  const plain = word.includes('\ud835') ? word.normalize('NFKC').toLowerCase() : word
  let folded = ''
  for (let index = 0; index < plain.length; index += 1) {
    const code = plain.charCodeAt(index)
    if (code === 0x09f0) folded += '\u09b0'
    else if (code === 0x0261 || (code >= 0x0370 && code <= 0x052f)) {
      const letter = lookAlikes.get(code)
      if (letter === undefined) return plain
      folded += letter
    } else folded += plain[index]!
  }
  return folded
}
