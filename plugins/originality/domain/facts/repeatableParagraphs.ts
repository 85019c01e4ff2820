import type { Article } from '../../../../src/article/article'
import { repeatableOf, type Repeatable } from './repeatableOf'

/** The least that a blog can ask of a repeated paragraph; the catalogue asks 40 words. */
const fewestWords = 20

/** The paragraphs and list items of an article of 20 words or more: copies when another post has them too. */
export function repeatableParagraphs(article: Article): Repeatable[] {
  return article.blocks
    .filter((block) => block.kind === 'paragraph' || block.kind === 'list-item')
    .map((block) => repeatableOf(article.text, block))
    .filter((paragraph) => paragraph.words >= fewestWords)
}
