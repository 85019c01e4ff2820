/** What the scanner does with a UTF-16 code unit. The order matters: a word costs what its dearest letter costs. */
export const characterKind = {
  /** Ends a word. */
  separator: 0,
  /** A letter, mark or number that is compared as it stands. */
  plain: 1,
  /** A Bengali sign that may join with the letter before it. */
  joining: 2,
  /** Compared as another single unit: case, digits, final sigma, full width. */
  mapped: 3,
  /** Takes part in canonical composition or reordering, so its word goes through NFC. */
  composing: 4,
  /** Invisible (Unicode Default_Ignorable_Code_Point): joiners, soft hyphen, BOM, zero width space, directions. */
  ignorable: 5,
  /** ' and its relatives: part of a word when between two of its letters. */
  apostrophe: 6,
  /** Part of a word only where it stands for a Bengali visarga. */
  colon: 7,
  /** A letter or mark of a script that writes no spaces between words. */
  unspaced: 8,
  /** The first half of a surrogate pair. */
  surrogate: 9,
} as const

const wordCharacter = /[\p{L}\p{M}\p{N}]/u
const digit = /\p{Nd}/u
const ignorable = /\p{Default_Ignorable_Code_Point}/u
const unspacedScript =
  /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
const cased = /\p{Changes_When_Lowercased}/u
const mark = /\p{M}/u

const bengaliJoining = [
  0x09bc, 0x09be, 0x09bf, 0x09c0, 0x09c1, 0x09c2, 0x09c3, 0x09c4, 0x09c7, 0x09c8, 0x09cb, 0x09cc,
  0x09ce, 0x09d7,
]
const bengaliPlain = [0x09cd, 0x09dc, 0x09dd, 0x09df]
// What Hiragana and Katakana share: repeat marks, sound marks, the long vowel.
const kanaCommon = [
  0x3031, 0x3032, 0x3033, 0x3034, 0x3035, 0x3099, 0x309a, 0x30fc, 0xff70, 0xff9e, 0xff9f,
]
const apostrophes = [0x27, 0x2019, 0x02bc, 0xff07]

/** Marks that NFC joins to the letter before them or puts into another order. */
function composingUnits(): Set<number> {
  const found = new Set<number>()
  for (let code = 0xc0; code < 0xffff; code += 1) {
    // Hangul syllables all fall apart into the same vowels and finals, which the first block of 588 holds already.
    if (code === 0xac00 + 588) code = 0xd7a4
    if (code >= 0xd800 && code <= 0xdfff) continue
    const character = String.fromCharCode(code)
    const apart = character.normalize('NFD')
    for (let index = 1; index < apart.length; index += 1) found.add(apart.charCodeAt(index))
    if (character.normalize('NFC') !== character) found.add(code)
    // U+0334 has the lowest combining class there is: whatever it overtakes has a higher one.
    if (mark.test(character) && `${character}\u0334`.normalize('NFC') !== `${character}\u0334`)
      found.add(code)
  }
  return found
}

function foldedUnit(character: string, code: number, digitsBefore: number): number {
  if (digit.test(character)) return 0x30 + (digitsBefore % 10)
  if (code === 0x03c2) return 0x03c3
  if (code === 0x0130) return 0x69
  const narrow =
    (code >= 0xff21 && code <= 0xff3a) || (code >= 0xff41 && code <= 0xff5a) ? code - 0xfee0 : code
  const letter = String.fromCharCode(narrow)
  return cased.test(letter) ? letter.toLowerCase().charCodeAt(0) : narrow
}

/**
 * The kind of a code point above U+FFFF, by the same rules as the table.
 * @returns one of `separator`, `ignorable`, `unspaced`, `composing` (every other letter, mark or number).
 */
export function astralKind(codePoint: number): number {
  const character = String.fromCodePoint(codePoint)
  if (ignorable.test(character)) return characterKind.ignorable
  if (!wordCharacter.test(character)) return characterKind.separator
  return unspacedScript.test(character) ? characterKind.unspaced : characterKind.composing
}

function buildTable(): { kinds: Uint8Array; folds: Uint16Array } {
  const kinds = new Uint8Array(0x10000)
  const folds = new Uint16Array(0x10000)
  const composing = composingUnits()
  let digitsBefore = 0
  for (let code = 0; code <= 0xffff; code += 1) {
    folds[code] = code
    if (code >= 0xd800 && code <= 0xdbff) {
      kinds[code] = characterKind.surrogate
      continue
    }
    const character = String.fromCharCode(code)
    if (ignorable.test(character)) {
      kinds[code] = characterKind.ignorable
      continue
    }
    if (!wordCharacter.test(character)) continue
    const folded = foldedUnit(character, code, digitsBefore)
    digitsBefore = digit.test(character) ? digitsBefore + 1 : 0
    folds[code] = folded
    if (unspacedScript.test(character) && digitsBefore === 0) kinds[code] = characterKind.unspaced
    else if (composing.has(code)) kinds[code] = characterKind.composing
    else kinds[code] = folded === code ? characterKind.plain : characterKind.mapped
  }
  for (const code of bengaliPlain) kinds[code] = characterKind.plain
  for (const code of bengaliJoining) kinds[code] = characterKind.joining
  for (const code of kanaCommon) kinds[code] = characterKind.unspaced
  for (const code of apostrophes) kinds[code] = characterKind.apostrophe
  // Currency signs and fractions; U+09F7 stands for a danda in 1.2 % of Bengali posts.
  for (let code = 0x09f2; code <= 0x09fb; code += 1) kinds[code] = characterKind.separator
  kinds[0x3a] = characterKind.colon
  return { kinds, folds }
}

/**
 * For each UTF-16 code unit its kind and the unit it is compared as.
 * Letters, marks and numbers (\p{L}\p{M}\p{N}) make words: \p{L} alone would shatter every Indic word at its vowel signs.
 */
export const characterTable = buildTable()
