import { foldWord } from './foldWord'

/** V8 copies slices of up to 12 units; a longer one would keep the whole text that it was cut from alive. */
const longest = 12
/** A writer's whole vocabulary several times over, in about 3 MB. */
const most = 30_000

const known = { plain: new Map<string, string>(), spelling: new Map<string, string>() }

/** `foldWord`, remembered for the words that come again and again: nine in ten of any text. */
export function foldKnownWord(options: {
  word: string
  compose: boolean
  spelling: boolean
}): string {
  const { word, spelling } = options
  if (word.length > longest) return foldWord(options)
  const folded = spelling ? known.spelling : known.plain
  const found = folded.get(word)
  if (found !== undefined) return found
  if (folded.size >= most) folded.clear()
  const answer = foldWord(options)
  folded.set(word, answer)
  return answer
}
