import type { Article } from '../../../src/article/article'
import { type StemmedWords, stemmedWords } from './stemmedWords'

/** A text shows its subject long before this many UTF-16 units; a longer one is not read to its end, so that no text takes long. */
const mostRead = 200_000
const mostOfTitle = 1_000

/** The words of an article's title and body by stem: of a very long text those of its first 200,000 letters. */
export function articleWords({ title, text }: Pick<Article, 'title' | 'text'>): {
  title: StemmedWords
  body: StemmedWords
} {
  return {
    title: stemmedWords(title.slice(0, mostOfTitle)),
    body: stemmedWords(text.slice(0, mostRead)),
  }
}
