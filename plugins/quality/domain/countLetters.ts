const letter = /\p{L}/gu

/** How many letters a text has. Vowel signs and other marks are no letters; digits and punctuation are none either. */
export function countLetters(text: string): number {
  return text.match(letter)?.length ?? 0
}
