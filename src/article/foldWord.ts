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

const khandaTa = 0x09ce

/** For each UTF-16 unit 1 when it is compared as it stands, wherever it stands. */
const isSame = new Uint8Array(0x10000)
for (let code = 0; code < isSame.length; code += 1)
  if (
    kinds[code]! >= characterKind.plain &&
    kinds[code]! <= characterKind.composing &&
    folds[code] === code &&
    code !== khandaTa
  )
    isSame[code] = 1

function isMapped(word: string): boolean {
  for (let index = 0; index < word.length; index += 1)
    if (isSame[word.charCodeAt(index)] === 0) return false
  return true
}

/** Case, digits and the parts of signs that stand alone; invisible characters fall out. Most words come back as they are. */
function mapUnits(word: string): string {
  if (isMapped(word)) return word
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
    else if (code === khandaTa) mapped += '\u09a4\u09cd'
    else mapped += String.fromCharCode(folds[code]!)
    before = code
  }
  return mapped
}

/** Whether two units side by side are joined or one of them dropped. */
function meets(before: number, code: number): boolean {
  if (code === before) return isVowelSign(code)
  return (
    (code === 0x09be || code === 0x09bc || code === 0x09d7) && joined.has((before << 16) | code)
  )
}

function hasJoins(word: string): boolean {
  let before = 0
  for (let index = 0; index < word.length; index += 1) {
    const code = word.charCodeAt(index)
    if (meets(before, code)) return true
    before = code
  }
  return false
}

/** Bengali joins that NFC leaves apart or takes apart, and vowel signs typed twice. Most words have none and come back as they are. */
function joinUnits(word: string): string {
  if (!hasJoins(word)) return word
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

const firstBengali = 0x0980
/** What each Bengali unit sounds like; null for what stands for itself. */
const sounds = Array.from(
  { length: 0x80 },
  (_, place) => spellingFolds.get(firstBengali + place) ?? null,
)

function unifySounds(word: string): string {
  let result = ''
  let taken = 0
  for (let index = 0; index < word.length; index += 1) {
    const place = word.charCodeAt(index) - firstBengali
    const sound = place >= 0 && place < sounds.length ? sounds[place]! : null
    if (sound === null) continue
    result += word.slice(taken, index) + sound
    taken = index + 1
  }
  return trimmed(taken === 0 ? word : result + word.slice(taken))
}

const apostrophe = 0x27
/** A hasant or visarga at the end of a word is habit, not sound (ক্রমশঃ, ক্রমশ). */
const isSilentEnd = (code: number) => code === apostrophe || code === 0x09cd || code === 0x0983

/** Without apostrophes at its edges and what is silent at its end. By hand: a pattern would begin anew at every hasant inside. */
function trimmed(word: string): string {
  let first = 0
  let end = word.length
  while (word.charCodeAt(first) === apostrophe) first += 1
  while (end > first && isSilentEnd(word.charCodeAt(end - 1))) end -= 1
  return word.slice(first, end)
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
