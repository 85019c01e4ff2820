import { foldWord } from './foldWord'
import { wordEffort } from './nextWord'

/** Longer words are hardly met twice. In UTF-16 units. */
const longest = 40
/** V8 copies slices of up to 12 units; a longer one would keep the whole text that it was cut from alive. */
const longestCopied = 12
/** A writer's whole vocabulary several times over, in some MB. Twice as much within one text, then words are no longer kept. */
const most = 30_000

/** A word as it is compared, without and with letters that sound alike unified (`spellingFolds`), each with its number (`wordNumber`). */
export type KnownWord = {
  plain: string
  plainNumber: number
  sounds: string
  soundsNumber: number
}

const known = new Map<string, KnownWord>()
const numbers = new Map<string, number>()
let generation = 0

/** The number of a folded word, the same for the same word within a generation, counted from 0; -1 where it is not kept. */
function numberOf(word: string): number {
  const found = numbers.get(word)
  if (found !== undefined) return found
  if (word.length > longest || numbers.size >= 4 * most) return -1
  numbers.set(word, numbers.size)
  return numbers.size - 1
}

/**
 * Called before a text is read: forgets all words when they are many. Words of two texts have comparable numbers when this gave the same
 * for both.
 */
export function wordGeneration(): number {
  if (known.size >= most) {
    known.clear()
    numbers.clear()
    generation += 1
  }
  return generation
}

function fold(word: string, effort: number): KnownWord {
  const compose = effort >= wordEffort.compose
  const plain = effort === wordEffort.none ? word : foldWord({ word, compose, spelling: false })
  // Folds what is folded: sounds are unified last. Scripts without spaces have none to unify.
  const sounds =
    effort === wordEffort.cut ? plain : foldWord({ word: plain, compose, spelling: true })
  return { plain, plainNumber: numberOf(plain), sounds, soundsNumber: numberOf(sounds) }
}

/**
 * `foldWord` both ways, remembered for the words that come again and again: nine in ten of any text.
 * @param word as `nextWord` cuts it, or a part of what it cuts with effort `cut`
 */
export function knownWord(word: string, effort: number): KnownWord {
  if (word.length > longest) return fold(word, effort)
  const found = known.get(word)
  if (found !== undefined) return found
  // Another text of the same letters, of its own.
  const own = word.length > longestCopied ? ` ${word}`.slice(1) : word
  const folded = fold(own, effort)
  if (known.size < 2 * most) known.set(own, folded)
  return folded
}
