import type { Span } from './article'
import { isAbbreviation } from './isAbbreviation'

type Kind = 'line' | 'stop' | 'danda' | 'mark' | 'bar'

const kindNames = ['line', 'stop', 'danda', 'mark', 'bar'] as const

const characters: Readonly<Record<Kind, string>> = {
  line: '\n\r\u2028\u2029',
  // Also the full stops of Chinese, Urdu, Burmese, Khmer and Tibetan, and the full-width marks.
  danda: '।॥৷。！？؟۔။។།',
  mark: '?!‽',
  stop: '.…',
  bar: '|',
}
const closing = new Set('"\'”’»›)]}」』）】')
const space = /\s/u
const lowerCase = /[\p{Ll}]/u
const urlCharacter = /[\w%=&/#-]/u

/** What the scanner does with a UTF-16 unit: 0 for a part of a sentence, 1 for white space, from 2 on the kinds by name. */
const units = new Uint8Array(0x10000)
for (let code = 0; code < 0x10000; code += 1) {
  if (space.test(String.fromCharCode(code))) units[code] = 1
}
for (const [index, name] of kindNames.entries()) {
  for (const character of characters[name].split('')) units[character.charCodeAt(0)] = index + 2
}

const kindAt = (text: string, index: number): Kind | undefined =>
  kindNames[units[text.charCodeAt(index)]! - 2]

/** Languages whose writers type `|` for a danda. */
const dandaLanguages = new Set(['bn', 'as', 'hi', 'mr', 'ne', 'sa', 'or', 'pa', 'mni', 'bpy'])

/**
 * The sentences of a text, in order, trimmed, together holding everything in it that is not white space.
 * Ends: danda (। ॥ ৷ and `|`), ? ! . …, their relatives in other scripts, and every line break. Closing quotes and brackets belong
 * to the sentence. A full stop ends nothing after an abbreviation, an initial, inside a number or before a small letter.
 * Linear in the length of the text.
 * @param options.language BCP 47; tells whether `|` is a danda (unknown: it is)
 */
export function sentences(options: { text: string; language?: string | null }): Span[] {
  const { text, language } = options
  const barEnds = !language || dandaLanguages.has(language.split('-')[0]!.toLowerCase())
  const spans: Span[] = []
  let start = -1
  let last = -1

  const close = () => {
    if (start >= 0) spans.push({ offset: start, length: last + 1 - start })
    start = -1
  }

  for (let index = 0; index < text.length; index += 1) {
    const unit = units[text.charCodeAt(index)]!
    if (unit === 1) continue
    const found = unit === 0 ? undefined : kindNames[unit - 2]
    if (found === 'line') {
      close()
      continue
    }
    if (start < 0) start = index
    last = index
    if (found === undefined || (found === 'bar' && !barEnds)) continue
    const stop = index
    let stops = 1
    while (index + 1 < text.length) {
      const next = text[index + 1]!
      const more = kindAt(text, index + 1)
      const ends = more !== undefined && more !== 'line' && (more !== 'bar' || barEnds)
      if (!ends && !closing.has(next)) break
      if (ends) stops += 1
      index += 1
    }
    last = index
    if (endsSentence({ text, found, start, stop, stops, end: index + 1 })) close()
  }
  close()
  return spans
}

function endsSentence(at: {
  text: string
  found: 'stop' | 'danda' | 'mark' | 'bar'
  start: number
  stop: number
  stops: number
  end: number
}): boolean {
  const { text, found, stop, end } = at
  if (found === 'danda' || found === 'bar') return true
  const next = text[end]
  if (next === undefined) return true
  if (found === 'mark') {
    // A question mark inside an address.
    if (at.stops === 1 && end === stop + 1 && urlCharacter.test(next)) return false
  } else {
    if (!space.test(next)) return false
    const alone = text[stop] === '.' && at.stops === 1
    if (alone && isAbbreviation({ text, start: at.start, stop })) return false
  }
  // What is shown as one sentence goes on in small letters: "Why?" he asked.
  let following = end
  while (following < text.length && following - end < 4 && /[ \t\u00a0]/u.test(text[following]!))
    following += 1
  return !lowerCase.test(text[following] ?? '')
}
