import { characterKind, characterTable } from './characterTable'
import { spellingFolds } from './spellingFolds'

const { kinds, folds } = characterTable

const isVowelSign = (code: number) => code >= 0x09be && code <= 0x09cc

const joined: ReadonlyMap<number, number> = new Map([
  [(0x09c7 << 16) | 0x09be, 0x09cb],
  [(0x09c7 << 16) | 0x09d7, 0x09cc],
  [(0x0985 << 16) | 0x09be, 0x0986],
  [(0x09a1 << 16) | 0x09bc, 0x09dc],
  [(0x09a2 << 16) | 0x09bc, 0x09dd],
  [(0x09af << 16) | 0x09bc, 0x09df],
])

const digit = /\p{Nd}/u

function foldAstral(codePoint: number): string {
  const character = String.fromCodePoint(codePoint)
  if (!digit.test(character)) return character.toLowerCase()
  // Digits stand in runs of ten, so the place in the run is the value.
  let before = 0
  while (digit.test(String.fromCodePoint(codePoint - before - 1))) before += 1
  return String(before % 10)
}

/** Case, digits and the parts of signs that stand alone; invisible characters fall out. */
function mapUnits(word: string): string {
  let mapped = ''
  let before = 0
  for (let index = 0; index < word.length; index += 1) {
    const code = word.charCodeAt(index)
    const kind = kinds[code]
    if (kind === characterKind.ignorable) continue
    if (kind === characterKind.surrogate) {
      const codePoint = word.codePointAt(index)!
      index += 1
      if (codePoint < 0xe0000 || codePoint > 0xe0fff) mapped += foldAstral(codePoint)
    } else if (kind === characterKind.apostrophe) {
      if (before < 0x0980 || before > 0x09ff) mapped += "'"
    } else if (kind === characterKind.colon) mapped += '\u0983'
    else if (code === 0x09ce) mapped += '\u09a4\u09cd'
    else mapped += String.fromCharCode(folds[code]!)
    before = code
  }
  return mapped
}

/** Bengali joins that NFC leaves apart or takes apart, and vowel signs typed twice. */
function joinUnits(word: string): string {
  let result = ''
  let emitted = 0
  let previous = 0
  const emit = () => {
    if (previous === 0 || (previous === emitted && isVowelSign(previous))) return
    result += String.fromCharCode(previous)
    emitted = previous
  }
  for (let index = 0; index < word.length; index += 1) {
    const code = word.charCodeAt(index)
    if (code === previous && isVowelSign(code)) continue
    const whole = joined.get((previous << 16) | code)
    if (whole !== undefined) {
      previous = whole
      continue
    }
    emit()
    previous = code
  }
  emit()
  return result
}

function unifySounds(word: string): string {
  let result = ''
  for (let index = 0; index < word.length; index += 1) {
    const code = word.charCodeAt(index)
    result += spellingFolds.get(code) ?? String.fromCharCode(code)
  }
  // A hasant or visarga at the end of a word is habit, not sound (ক্রমশঃ, ক্রমশ).
  return result.replace(/^'+|(?:'|\u09cd|\u0983)+$/gu, '')
}

/** Until nothing changes: a letter that falls out can bring two together that join, or leave an apostrophe at the edge. */
function foldSpelling(word: string, composing: boolean): string {
  let current = word
  for (;;) {
    const unified = unifySounds(current)
    const next = joinUnits(composing ? compose(unified) : unified)
    if (next === current || next === '') return current
    current = next
  }
}

/** Canonical composition; a word of absurd length piece by piece, because ordering marks takes the square of their number. */
function compose(word: string): string {
  const piece = 256
  if (word.length <= piece) return word.normalize('NFC')
  let result = ''
  for (let index = 0; index < word.length; index += piece)
    result += word.slice(index, index + piece).normalize('NFC')
  return result
}

/**
 * A word as it is compared: lower case, ASCII digits, one spelling of every letter that Unicode can spell in several ways
 * (ে+া = ো, ড+় = ড়, অ+া = আ, ৎ = ত্, é = e+´), without invisible characters; an apostrophe inside a Bengali word is dropped and a colon
 * for visarga becomes one. Folding a folded word changes nothing.
 * @param options.word one word as `nextWord` cuts it
 * @param options.compose whether it holds letters that need canonical composition
 * @param options.spelling also unify letters that sound alike in Bengali (`spellingFolds`)
 */
export function foldWord(options: { word: string; compose: boolean; spelling: boolean }): string {
  const mapped = mapUnits(options.word)
  const folded = joinUnits(options.compose ? compose(mapped) : mapped)
  return options.spelling ? foldSpelling(folded, options.compose) : folded
}
