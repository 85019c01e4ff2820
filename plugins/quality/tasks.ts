import { lexicalToArticle } from '../../src/article/lexicalToArticle'
import { revision } from '../../src/article/revision'
import { qualityFactsOf } from './domain/qualityFactsOf'

type RawDocument = { title: string; excerpt: string; language: string | null; body: unknown }

/** What of quality is work for the processor: it runs in the worker thread where there is one. */
export const qualityTasks = {
  'quality:screen': (document: RawDocument) => {
    const article = lexicalToArticle(document)
    const { policy, notes, clicks, readability } = qualityFactsOf(article)
    return { article, revision: revision(article), policy, notes, clicks, readability }
  },
}
