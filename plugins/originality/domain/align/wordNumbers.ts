import { foldWord } from '../../../../src/article/foldWord'
import { hashWord } from '../hashWord'
import { foldLookAlikes } from '../manipulation/foldLookAlikes'
import { surfaceTable, type SurfaceTable } from './surfaceTable'

/**
 * Numbers for words: equal words have equal numbers, and no word is folded twice. The number of a folded word, as `tokenise` yields
 * it without the spelling fold, leads to the number and text it has when letters that sound or look alike are one.
 */
export type WordNumbers = {
  exact: Map<string, number>
  /** By exact number. */
  spelled: number[]
  /** By exact number. */
  texts: string[]
  /** The hash of the text, by exact number. */
  hashes: number[]
  bySpelling: Map<string, number>
  /** Exact numbers of words as they are written; -1 for one that folds to nothing. */
  surfaces: SurfaceTable
}

/** Distinct words that are remembered from one comparison to the next: about 40 MB with the ways they are written. */
const mostRemembered = 200_000
const mostSurfaces = 300_000

const empty = (): WordNumbers => ({
  exact: new Map(),
  spelled: [],
  texts: [],
  hashes: [],
  bySpelling: new Map(),
  surfaces: surfaceTable(),
})

let remembered = empty()

/**
 * The numbers for one comparison, to be used for all its texts. They are remembered for the next comparison, because folding the
 * words of a dozen sources anew costs more than comparing them; which number a word has means nothing.
 */
export function wordNumbers(): WordNumbers {
  if (remembered.texts.length > mostRemembered || remembered.surfaces.size() > mostSurfaces)
    remembered = empty()
  return remembered
}

/** A copy that does not keep the whole text in memory that the word was cut from. */
const apart = (word: string) => ` ${word}`.slice(1)

/** The exact number of a folded word; a new word gets the next one. */
export function numberOf(word: string, numbers: WordNumbers): number {
  const known = numbers.exact.get(word)
  if (known !== undefined) return known
  const kept = apart(word)
  const text = foldWord({ word: foldLookAlikes(kept), compose: true, spelling: true })
  let spelled = numbers.bySpelling.get(text)
  if (spelled === undefined) {
    spelled = numbers.bySpelling.size
    numbers.bySpelling.set(text, spelled)
  }
  const number = numbers.texts.length
  numbers.exact.set(kept, number)
  numbers.spelled.push(spelled)
  numbers.texts.push(text)
  numbers.hashes.push(hashWord(text))
  return number
}
