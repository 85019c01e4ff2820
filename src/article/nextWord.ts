import { astralKind, characterKind, characterTable } from './characterTable'
import { visargaStems } from './visargaStems'

/** What a word needs to be folded: nothing, the table, canonical composition, or first to be cut (no spaces). */
export const wordEffort = { none: 0, fold: 1, compose: 2, cut: 3 } as const

/** Where the scanner stands, written by `nextWord`: the word is `text.slice(start, end)`, the search goes on at `end`. */
export type WordCursor = { start: number; end: number; effort: number }

const { kinds, folds } = characterTable
const {
  separator,
  plain,
  joining,
  mapped,
  composing,
  ignorable,
  apostrophe,
  colon,
  unspaced,
  surrogate,
} = characterKind

const isLetterUnit = (code: number) =>
  kinds[code]! >= plain && kinds[code]! <= composing && (folds[code]! < 0x30 || folds[code]! > 0x39)

const isBengali = (code: number) => code >= 0x0980 && code <= 0x09ff

const isLowSurrogate = (code: number) => code >= 0xdc00 && code <= 0xdfff

function kindAt(text: string, index: number, code: number): number {
  const kind = kinds[code]!
  if (kind !== surrogate) return kind
  return isLowSurrogate(text.charCodeAt(index + 1))
    ? astralKind(text.codePointAt(index)!)
    : separator
}

function standsForVisarga(text: string, start: number, index: number): boolean {
  const next = text.charCodeAt(index + 1)
  return (
    isBengali(next) &&
    isLetterUnit(next) &&
    index - start <= 8 &&
    visargaStems.has(text.slice(start, index))
  )
}

function joinsWith(previous: number, code: number): boolean {
  if (code === previous || code === 0x09bc || code === 0x09ce) return true
  return (code === 0x09be && (previous === 0x09c7 || previous === 0x0985)) || code === 0x09d7
}

/**
 * Moves the cursor to the next word from `cursor.end` on. A run of a script without spaces comes as one piece with effort
 * `cut`. Linear: every unit is looked at once. Invisible characters at the end of a word are not part of it.
 * @returns false when there is no further word.
 */
export function nextWord(text: string, cursor: WordCursor): boolean {
  const length = text.length
  let index = cursor.end
  let kind: number = separator
  for (; index < length; index += 1) {
    const code = text.charCodeAt(index)
    kind = kinds[code]!
    if (kind === separator || (kind >= ignorable && kind <= colon)) continue
    if (kind !== surrogate) break
    kind = kindAt(text, index, code)
    if (kind === composing || kind === unspaced) break
    if (kind === ignorable) index += 1
  }
  if (index >= length) return false
  const start = index
  const cut = kind === unspaced
  let effort: number = cut ? wordEffort.cut : wordEffort.none
  let end = index
  let previous = 0
  while (index < length) {
    const code = text.charCodeAt(index)
    kind = kinds[code]!
    let width = 1
    if (kind === surrogate) {
      kind = kindAt(text, index, code)
      if (kind !== separator) width = 2
    }
    if (kind === ignorable) {
      // Counts only when the word goes on behind it; folding it out costs nothing otherwise.
      if (effort === wordEffort.none) effort = wordEffort.fold
      index += width
      continue
    }
    if (kind === separator || (kind === unspaced) !== cut) break
    if (kind === apostrophe) {
      if (index !== end || !isLetterUnit(previous) || !isLetterUnit(text.charCodeAt(index + 1)))
        break
      if (effort < wordEffort.fold) effort = wordEffort.fold
    } else if (kind === colon) {
      if (index !== end || !standsForVisarga(text, start, index)) break
      if (effort < wordEffort.fold) effort = wordEffort.fold
    } else if (kind === composing) {
      if (effort < wordEffort.compose) effort = wordEffort.compose
    } else if (kind === mapped || (kind === joining && joinsWith(previous, code))) {
      if (effort < wordEffort.fold) effort = wordEffort.fold
    }
    previous = code
    index += width
    end = index
  }
  cursor.start = start
  cursor.end = end
  cursor.effort = effort
  return true
}
