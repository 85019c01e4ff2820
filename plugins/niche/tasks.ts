import { lexicalToArticle } from '../../src/article/lexicalToArticle'
import type { NicheModel } from '../../src/check/nicheModel'
import { articleWords } from './domain/articleWords'
import { countWords } from './domain/learn/countWords'
import { learnNiche } from './domain/learn/learnNiche'
import type { WordCounts } from './domain/learn/wordCounts'
import type { NicheSettings } from './domain/niche'
import type { NicheFacts } from './domain/nicheFacts'
import { nicheFactsOf } from './domain/nicheFactsOf'

type RawArticle = Parameters<typeof lexicalToArticle>[0]

/** What of the subject is work for the processor: it runs in the worker thread where there is one. */
export const nicheTasks = {
  'niche:learn': (input: Parameters<typeof learnNiche>[0]): NicheModel | null => learnNiche(input),

  'niche:count': (document: RawArticle): WordCounts =>
    countWords(articleWords(lexicalToArticle(document))),

  'niche:facts': ({
    document,
    niche,
  }: {
    document: RawArticle
    niche: NicheSettings
  }): NicheFacts => nicheFactsOf({ article: lexicalToArticle(document), niche }),
}
