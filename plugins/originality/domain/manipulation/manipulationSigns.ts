import type { Span } from '../../../../src/article/article'
import { countWords } from '../../../../src/article/countWords'
import { nextWord, type WordCursor } from '../../../../src/article/nextWord'
import { lookAlikes } from './lookAlikes'
import type { ManipulationKind, ManipulationSign } from './manipulationSign'

/** Spans told of each kind. */
const mostSpans = 100

/** Invisible where no orthography asks for it: zero width space and joiner of words, BOM, grapheme joiner, fillers, tags. */
const invisible = /[\u034f\u115f\u1160\u180e\u200b\u2060-\u2064\u3164\ufeff\u{e0000}-\u{e0fff}]/u
/** Scripts that part words with a zero width space. */
const unspaced =
  /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u
const joiner = /[\u200c\u200d]/
/** A joiner between letters that never join: both Latin, Greek or Cyrillic, or both Bengali with no hasant beside it. */
const idleJoiner =
  /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}][\u200c\u200d]+[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]|[\u0980-\u09cc\u09ce-\u09ff][\u200c\u200d]+[\u0980-\u09cc\u09ce-\u09ff]/u

const latin = /[A-Za-z]/
const cyrillic = /\p{Script=Cyrillic}/u
/** A Greek letter ends or begins many names of science (TNFα); only one between Latin letters hides. */
const greekInside = /[A-Za-z]\p{Script=Greek}+[A-Za-z]/u
const strangerInBengali = /[\u0980-\u09ff](?:(?![\u0900-\u09ff])[\p{L}\p{M}]){1,2}[\u0980-\u09ff]/u
const mathematical = /[\u{1d400}-\u{1d7ff}].*[\u{1d400}-\u{1d7ff}]/u
const fullWidth = /[\uff21-\uff3a\uff41-\uff5a]/
const eastAsian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/** Nothing but ASCII, Bengali, and the dashes, quotation marks and dots of print. */
const ordinary = /^[\t\n\r -~\u00a0\u0964\u0965\u0980-\u09ff\u2010-\u2027]*$/
/** The one sign that such a text can hold: Latin letters inside a Bengali word. */
const latinInBengali = /[\u0980-\u09ff][A-Za-z]{1,2}[\u0980-\u09ff]/

const hidesLetters = (word: string) =>
  (invisible.test(word) && !unspaced.test(word)) || (joiner.test(word) && idleJoiner.test(word))

const looksLatin = (word: string) =>
  Array.from(word.toLowerCase()).every((letter) => lookAlikes.has(letter.codePointAt(0)!))

/**
 * Signs that a text was prepared to deceive a check: zero width characters inside words (not the joiners that Bengali and other
 * scripts are written with), letters of another script that look like those around them, and text that readers do not see.
 * Linear in the length of the text.
 * @param options.hidden spans that the page hides; only its HTML tells
 * @returns the kinds found, each with how many words show it and where the first hundred stand
 */
export function manipulationSigns(options: {
  text: string
  hidden?: readonly Span[]
}): ManipulationSign[] {
  const { text, hidden = [] } = options
  const signs = new Map<ManipulationKind, ManipulationSign>()
  const add = (kind: ManipulationKind, span: Span, count = 1) => {
    const sign = signs.get(kind) ?? { kind, count: 0, spans: [] }
    sign.count += count
    if (sign.spans.length < mostSpans) sign.spans.push(span)
    signs.set(kind, sign)
  }

  for (const span of hidden) {
    const words = countWords(text.slice(span.offset, span.offset + span.length))
    if (words > 0) add('hidden-text', span, words)
  }
  // What nearly every text is, so that it costs no look at each word.
  if (ordinary.test(text) && !latinInBengali.test(text)) return [...signs.values()]

  const isEastAsian = eastAsian.test(text)
  /** Words of Cyrillic letters that all look Latin: a disguise only where no true Cyrillic stands. */
  const disguised: Span[] = []
  let isCyrillic = false
  let isLatin = false
  const cursor: WordCursor = { start: 0, end: 0, effort: 0 }
  while (nextWord(text, cursor)) {
    const { start, end } = cursor
    const word = text.slice(start, end)
    if (plain.test(word)) {
      isLatin ||= word.length > 3
      continue
    }
    const span = { offset: start, length: end - start }
    if (hidesLetters(word)) add('zero-width', span)
    const isMixed = latin.test(word) && (cyrillic.test(word) || greekInside.test(word))
    if (
      isMixed ||
      strangerInBengali.test(word) ||
      mathematical.test(word) ||
      (!isEastAsian && fullWidth.test(word))
    ) {
      add('look-alike', span)
    } else if (cyrillic.test(word)) {
      if (looksLatin(word)) disguised.push(span)
      else isCyrillic = true
    }
  }
  if (isLatin && !isCyrillic) for (const span of disguised) add('look-alike', span)
  const alike = signs.get('look-alike')
  if (alike !== undefined) alike.spans = alike.spans.toSorted((a, b) => a.offset - b.offset)
  return [...signs.values()]
}

/** Words without anything to look at: plain Latin, or Bengali without joiners. */
const plain = /^(?:[A-Za-z0-9'’]+|[\u0980-\u09ff]+)$/
