import type { Article, Block } from '../../../../src/article/article'
import { sentences } from '../../../../src/article/sentences'
import { isDisclosure } from './isDisclosure'
import { repeatableOf, type Repeatable } from './repeatableOf'

/** Shorter sentences and headings such as "Ingredients" repeat in every honest blog. */
const fewestWords = 4

const isWritten = (block: Block) => block.kind !== 'code' && block.kind !== 'raw-html'

/**
 * The sentences of an article, block by block, that count as repeated when other posts have them too: four words or more,
 * no code, no raw HTML, no disclosures.
 */
export function repeatableSentences(article: Article): Repeatable[] {
  const { text, language } = article
  return article.blocks.filter(isWritten).flatMap((block) => {
    const blockText = text.slice(block.offset, block.offset + block.length)
    return sentences({ text: blockText, ...(language === null ? {} : { language }) })
      .map((span) => ({ offset: block.offset + span.offset, length: span.length }))
      .filter((span) => !isDisclosure(text.slice(span.offset, span.offset + span.length)))
      .map((span) => repeatableOf(text, span))
      .filter((sentence) => sentence.words >= fewestWords)
  })
}
