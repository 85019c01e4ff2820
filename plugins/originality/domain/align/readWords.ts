import { characterKind, characterTable } from '../../../../src/article/characterTable'
import { cutUnspaced } from '../../../../src/article/cutUnspaced'
import { foldWord } from '../../../../src/article/foldWord'
import { nextWord, wordEffort, type WordCursor } from '../../../../src/article/nextWord'
import { numberOf, type WordNumbers } from './wordNumbers'

/** The words of a text by their numbers, with their places in it. */
export type ReadWords = {
  count: number
  /** Exact numbers. */
  exact: Int32Array
  offsets: Uint32Array
  ends: Uint32Array
}

const { kinds } = characterTable
const { separator, composing } = characterKind

/** Longer words are not remembered as they are written: they are no words. */
const longestRemembered = 64

// Two lanes of FNV-1a with different primes, finished apart.
const firstBasis = 0x811c9dc5
const firstPrime = 0x01000193
const secondBasis = 0x9747b28c
const secondPrime = 0x85ebca6b

const finish = (hash: number) => {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return mixed ^ (mixed >>> 13)
}

/** The exact number of a word as it is written; -1 when nothing is left of it, even of its sound. */
function numberOfWritten(word: string, effort: number, numbers: WordNumbers): number {
  const folded =
    effort === wordEffort.none
      ? word
      : foldWord({ word, compose: effort >= wordEffort.compose, spelling: false })
  if (folded === '') return -1
  const number = numberOf(folded, numbers)
  // A word of nothing but what the spelling fold drops is none.
  return numbers.texts[number] === '' ? -1 : number
}

/**
 * Reads the words of a text as `tokenise` cuts them, each as its exact number; words that fold to nothing are left out.
 * A word that was read before is neither cut out nor folded again: its letters are hashed while they are scanned. What is more than
 * letters between separators is left to `nextWord`.
 * @param options.numbers new words are added to it
 */
export function readWords(options: { text: string; numbers: WordNumbers }): ReadWords {
  const { text, numbers } = options
  const { surfaces } = numbers
  const length = text.length
  let room = Math.max(16, length >> 2)
  let exact = new Int32Array(room)
  let offsets = new Uint32Array(room)
  let ends = new Uint32Array(room)
  let count = 0

  const add = (number: number, start: number, end: number) => {
    if (number < 0) return
    if (count === room) {
      room *= 2
      const larger = [new Int32Array(room), new Uint32Array(room), new Uint32Array(room)] as const
      larger[0].set(exact)
      larger[1].set(offsets)
      larger[2].set(ends)
      ;[exact, offsets, ends] = larger
    }
    exact[count] = number
    offsets[count] = start
    ends[count] = end
    count += 1
  }

  const cursor: WordCursor = { start: 0, end: 0, effort: 0 }
  /** A word that takes more than one look: one that is new, or holds joiners, apostrophes, colons, or no spaces around it. */
  const readSlowly = (from: number): number => {
    cursor.end = from
    if (!nextWord(text, cursor)) return length
    const { start, end, effort } = cursor
    if (effort === wordEffort.cut) {
      let piece = start
      for (const to of cutUnspaced(text.slice(start, end))) {
        add(numberOfWritten(text.slice(piece, start + to), effort, numbers), piece, start + to)
        piece = start + to
      }
      return end
    }
    let first = firstBasis
    let second = secondBasis
    for (let index = start; index < end; index += 1) {
      const code = text.charCodeAt(index)
      first = Math.imul(first ^ code, firstPrime)
      second = Math.imul(second ^ code, secondPrime)
    }
    first = finish(first)
    second = finish(second)
    let number = surfaces.get(first, second)
    if (number === undefined) {
      number = numberOfWritten(text.slice(start, end), effort, numbers)
      if (end - start <= longestRemembered) surfaces.add(first, second, number)
    }
    add(number, start, end)
    return end
  }

  let index = 0
  while (index < length) {
    let kind = kinds[text.charCodeAt(index)]!
    if (kind === separator) {
      index += 1
      continue
    }
    const start = index
    let first = firstBasis
    let second = secondBasis
    while (kind !== separator && kind <= composing) {
      const code = text.charCodeAt(index)
      first = Math.imul(first ^ code, firstPrime)
      second = Math.imul(second ^ code, secondPrime)
      index += 1
      kind = index < length ? kinds[text.charCodeAt(index)]! : separator
    }
    const number = kind === separator ? surfaces.get(finish(first), finish(second)) : undefined
    if (number === undefined) index = readSlowly(start)
    else add(number, start, index)
  }
  return {
    count,
    exact: exact.subarray(0, count),
    offsets: offsets.subarray(0, count),
    ends: ends.subarray(0, count),
  }
}
