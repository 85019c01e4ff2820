import type { Span } from '../../../src/article/article'
import { tokenise } from '../../../src/article/tokenise'
import type { WrittenPost } from '../gather/writtenPost'

/** Tells which passages of a text stood, word for word, in the text before it. */
export const isUnchanged = ({
  before,
  written,
}: {
  before: WrittenPost
  written: WrittenPost
}): ((passage: { suspicious: Span }) => boolean) => {
  const wordsOf = (text: string): string => ` ${tokenise({ text }).folded.join(' ')} `
  const known = wordsOf(before.article.text)
  return ({ suspicious: { offset, length } }) =>
    known.includes(wordsOf(written.article.text.slice(offset, offset + length)))
}
