import { isoDate } from './isoDate'
import { plainSnippet } from './plainSnippet'
import { valueAt } from './valueAt'
import type { WebHit } from './webSearch'

/** Where the parts of a hit lie in a provider's answer, as `valueAt` reads paths. */
export type ResultPaths = {
  /** The list of results, from the top. */
  results: string
  /** Within one result. */
  url: string
  title: string
  snippet: string
  /** An empty one: the provider does not tell. */
  publishedAt: string
}

/** The hits in a provider's answer; null when there is no list where one should be. Results without a web address are left out. */
export const hitsIn = (options: {
  answer: unknown
  paths: ResultPaths
  count: number
}): WebHit[] | null => {
  const { answer, paths, count } = options
  const results = valueAt({ value: answer, path: paths.results })
  if (!Array.isArray(results)) return null
  const hits: WebHit[] = []
  for (const result of results as unknown[]) {
    if (hits.length >= count) break
    const text = (path: string): string => {
      const value = path === '' ? undefined : valueAt({ value: result, path })
      return typeof value === 'string' ? value : ''
    }
    const url = text(paths.url)
    if (!/^https?:\/\//iu.test(url) || !URL.canParse(url)) continue
    const publishedAt = isoDate(text(paths.publishedAt))
    hits.push({
      url,
      title: plainSnippet(text(paths.title)),
      snippet: plainSnippet(text(paths.snippet)),
      ...(publishedAt === null ? {} : { publishedAt }),
    })
  }
  return hits
}
