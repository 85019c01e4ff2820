import type { Article } from '../../../../src/article/article'
import { countWords } from '../../../../src/article/countWords'
import { fingerprintsOf } from '../fingerprintsOf'
import { showsData } from '../firstHand/showsData'
import { tellsExperience } from '../firstHand/tellsExperience'
import type { HashedWords, OriginalityFacts } from './originalityFacts'
import { packPrints } from './packPrints'
import type { Repeatable } from './repeatableOf'
import { repeatableParagraphs } from './repeatableParagraphs'
import { repeatableSentences } from './repeatableSentences'

function summed(repeatables: readonly Repeatable[]): HashedWords[] {
  const words = new Map<number, number>()
  for (const item of repeatables) words.set(item.hash, (words.get(item.hash) ?? 0) + item.words)
  return [...words]
}

/** The facts of one article, the same for the same article. Linear in its length. */
export function originalityFactsOf(article: Article): OriginalityFacts {
  const { text } = article
  const quoted = { sourced: 0, unsourced: 0 }
  let unsourcedQuotes = 0
  for (const block of article.blocks) {
    if (block.kind !== 'quote') continue
    const words = countWords(text.slice(block.offset, block.offset + block.length))
    if (words === 0) continue
    if (block.source === undefined) {
      quoted.unsourced += words
      unsourcedQuotes += 1
    } else quoted.sourced += words
  }
  return {
    words: countWords(text),
    prints: packPrints(fingerprintsOf(text).prints),
    sentences: summed(repeatableSentences(article)),
    paragraphs: summed(repeatableParagraphs(article)),
    quoted,
    unsourcedQuotes,
    firstHand: { data: showsData(article), experience: tellsExperience(article) },
  }
}
