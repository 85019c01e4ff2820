import { tokenise } from '../../../../src/article/tokenise'
import type { SearchQuestion } from './searchStore'

/** Words of one question that count: nobody means the eleventh. */
const mostWords = 10
/** Letters and signs from which a last word may be the beginning of one: shorter ones begin half of all words. */
const shortestPrefix = 2

/**
 * The words of a text as they are searched: the kernel's, folded as the house folds them, letters that sound alike as one, so that বাড়ী
 * finds বাড়ি.
 */
export const searchWords = (text: string): readonly string[] =>
  tokenise({ text, spellingFold: true }).folded.filter((word) => word !== '')

/** What somebody typed as a question: each word once, the last one also as a beginning. */
export const searchQuestion = (text: string): SearchQuestion => {
  const words = searchWords(text)
  const last = words.at(-1)
  if (last === undefined) return { words: [], prefix: null }
  const others = [...new Set(words.slice(0, -1))].filter((word) => word !== last)
  const isPrefix = last.length >= shortestPrefix
  return {
    words: [...others.slice(0, mostWords - 1), ...(isPrefix ? [] : [last])],
    prefix: isPrefix ? last : null,
  }
}
