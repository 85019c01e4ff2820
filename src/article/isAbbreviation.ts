import { abbreviations } from './abbreviations'

const letters = /^[\p{L}\p{M}]+$/u
const bengali = /[\u0980-\u09ff]/u

/** How far back a word before a full stop is looked for, in UTF-16 units. */
const longest = 24

function isShortPart(part: string): boolean {
  if (!letters.test(part)) return false
  return bengali.test(part) ? part.length <= 4 : /^\P{M}\p{M}*$/u.test(part)
}

/**
 * Whether the full stop at `stop` belongs to an abbreviation (ড. Dr.), an initial (এ. কে. J.), a chain of them (U.S. কি.মি.)
 * or the number of a list item at the start of a sentence (১. 2.), and so ends nothing.
 * @param options.start where the sentence began
 */
export function isAbbreviation(options: { text: string; start: number; stop: number }): boolean {
  const { text, start, stop } = options
  let from = stop
  while (from > start && stop - from < longest && !/[\s([{"'“‘«,;:/-]/u.test(text[from - 1]!))
    from -= 1
  const word = text.slice(from, stop)
  if (word === '') return false
  if (/^\p{Nd}+$/u.test(word)) return from === start && word.length <= 3
  if (abbreviations.has(word.toLowerCase())) return true
  const parts = word.split('.')
  if (parts.length === 1) return /^\p{Lu}\p{M}*$/u.test(word)
  return parts.every(isShortPart)
}
