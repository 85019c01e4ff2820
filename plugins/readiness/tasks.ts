import { lexicalToArticle } from '../../src/article/lexicalToArticle'
import { revision } from '../../src/article/revision'
import type { Analyser } from '../../src/check/analyser'
import type { Check } from '../../src/check/check'
import type { BlogSettings } from '../../src/check/snapshot'
import type { Article } from '../../src/article/article'
import { sessionTasks } from './session/sessionTasks'

/** A document as the database gives it, as far as analysing goes. */
export type RawArticle = { title: string; excerpt: string; language: string | null; body: unknown }

export type AnalysedArticle = { article: Article; revision: string }

/** What of readiness is work for the processor: it runs in the worker thread where there is one. */
export const readinessTasks = ({
  analysers,
  checks,
}: {
  analysers: readonly Analyser[]
  checks: readonly Check[]
}) => ({
  'readiness:toArticles': (documents: readonly RawArticle[]): AnalysedArticle[] =>
    documents.map((document) => {
      const article = lexicalToArticle(document)
      return { article, revision: revision(article) }
    }),

  'readiness:analyse': ({
    wanted,
    settings,
  }: {
    wanted: readonly { article: Article; analyser: string }[]
    settings: BlogSettings
  }): Promise<unknown[]> =>
    Promise.all(
      wanted.map(({ article, analyser: key }) => {
        const analyser = analysers.find((one) => one.key === key)
        if (!analyser)
          throw Object.assign(new Error(`There is no analyser "${key}".`), {
            code: 'unknown-analyser',
          })
        return analyser.analyse(article, { settings })
      }),
    ),

  ...sessionTasks({ checks }),
})

export type ReadinessTasks = ReturnType<typeof readinessTasks>
