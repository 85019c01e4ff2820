/** For each UTF-16 unit 1 for a letter; letters beyond U+FFFF are pairs and looked at by themselves. */
const letters = new Uint8Array(0x10000)
const letter = /\p{L}/u
for (let code = 0; code <= 0xffff; code += 1)
  if (letter.test(String.fromCharCode(code))) letters[code] = 1

/** How many letters a text has. Vowel signs and other marks are no letters; digits and punctuation are none either. */
export function countLetters(text: string): number {
  let count = 0
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    count += letters[code]!
    if (code < 0xd800 || code > 0xdbff) continue
    if (letter.test(String.fromCodePoint(text.codePointAt(index)!))) count += 1
    index += 1
  }
  return count
}
