import { scripts } from './scripts'

/** For each UTF-16 unit 1 + the place of its script in `scripts`; 0 for none. Half of a pair counts by the plane of Han. */
const table = new Uint8Array(0x10000)
const marks = new Uint8Array(0x10000)
const letter = /\p{L}/u
const mark = /\p{M}/u
for (let code = 0; code <= 0xffff; code += 1) {
  const character = String.fromCharCode(code)
  if (mark.test(character)) marks[code] = 1
  if (letter.test(character))
    table[code] = 1 + scripts.findIndex((script) => script.letters.test(character))
}
const han = 1 + scripts.findIndex(({ name }) => name === 'Han')
for (let code = 0xd840; code <= 0xd888; code += 1) table[code] = han

/** The script of a letter, as its place in `scripts`; -1 for anything else. */
export const scriptOf = (code: number): number => table[code]! - 1

/** Whether a UTF-16 unit is a mark: in Indic scripts a vowel sign, as good as a letter. */
export const isMark = (code: number): boolean => marks[code] === 1
