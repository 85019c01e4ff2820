import { createHash } from 'node:crypto'

import type { Article } from '../../../src/article/article'
import type { FetchError } from '../../../src/fetch/fetchError'
import type { GuardedFetch } from '../../../src/fetch/guardedFetch'
import { asArticle } from '../domain/asArticle'
import type { FingerprintStore } from '../domain/fingerprintStore'
import { isOwnAddress } from '../domain/isOwnAddress'
import { distinctiveQueries } from '../domain/web/distinctiveQueries'
import { rankHits } from '../domain/web/rankHits'
import type { WebHit, WebSearch, WebSearchProblem } from '../domain/web/webSearch'
import { webSettings } from '../domain/web/webSettings'
import type { WebStore } from '../domain/web/webStore'
import type { WordFrequency } from '../domain/web/wordFrequencies'
import { keepWebTexts } from './keepWebTexts'
import { readPage, webDocument, type WebPage } from './readPage'

/** What a search on the web brought. */
export type WebFindings = {
  /** Pages to compare the text with, those whose snippets are most like it first. */
  pages: WebPage[]
  /** Questions that were put to the engine, and those that its earlier answers settled. */
  queries: { asked: number; remembered: number }
  /** Why nothing, or not all, was searched. */
  stopped: 'off' | 'draft' | 'budget' | 'problem' | null
  /** What went wrong at the engine. */
  problem: WebSearchProblem | null
  /** Pages that looked like sources and could not be read, with the reason. */
  unread: { address: string; code: FetchError['code'] }[]
}

/** Who may be asked, and how often. */
export type WebPermission = {
  /** Searches a day. */
  dailyBudget: number
  /** Whether sentences of drafts may leave the house. */
  alsoDrafts: boolean
}

const day = 24 * 60 * 60 * 1000

/**
 * Looks for a text on the web: asks an engine for its most distinctive sentences, fetches the few pages whose snippets are
 * like the text, and takes their main text. Nothing of a draft leaves the house unless that is allowed.
 * Texts of pages go into the fingerprint store, to be purged by `purgeWebTexts`; a page fetched within a week is not fetched again.
 * @param options.search null while the search is off
 * @param options.frequency document frequency of folded words, such as `wordFrequencies` of the blog's own posts
 * @param options.ownDomains hosts whose pages are the blog's own: never fetched
 * @throws FetchError `aborted` when the signal says so, and what the stores throw
 */
export const searchWeb = async (options: {
  article: Article | string
  isPublished: boolean
  permission: WebPermission
  search: WebSearch | null
  fetch: GuardedFetch
  web: WebStore
  store: Pick<FingerprintStore, 'put' | 'texts'>
  frequency: WordFrequency
  ownDomains: readonly string[]
  now: () => Date
  signal?: AbortSignal
}): Promise<WebFindings> => {
  const { article, isPublished, permission, search, ownDomains } = options
  const nothing = { pages: [], queries: { asked: 0, remembered: 0 }, problem: null, unread: [] }
  if (!search) return { ...nothing, stopped: 'off' }
  if (!isPublished && !permission.alsoDrafts) return { ...nothing, stopped: 'draft' }
  const { text } = asArticle(article)
  const found = await askForSentences({ ...options, search })
  const { hits, ...rest } = found
  const foreign = hits.filter(({ url }) => !isOwnAddress(url, ownDomains))
  const ranked = rankHits({ text, hits: foreign }).slice(0, webSettings.mostDownloads)
  return { ...rest, ...(await readHits({ ...options, hits: ranked })) }
}

const askForSentences = async (call: {
  article: Article | string
  permission: WebPermission
  search: WebSearch
  web: WebStore
  frequency: WordFrequency
  now: () => Date
  signal?: AbortSignal
}): Promise<Pick<WebFindings, 'queries' | 'stopped' | 'problem'> & { hits: WebHit[] }> => {
  const { article, permission, search, web, frequency, now, signal } = call
  const hits: WebHit[] = []
  const queries = { asked: 0, remembered: 0 }
  for (const { query } of distinctiveQueries({ article, frequency })) {
    const key = createHash('sha256').update(query).digest('hex')
    const at = now()
    // oxlint-disable-next-line no-await-in-loop -- a query is only asked when the ones before left some budget
    const known = await web.answer(key)
    if (known && at.getTime() - Date.parse(known.at) < webSettings.answerDays * day) {
      queries.remembered += 1
      hits.push(...known.hits)
      continue
    }
    // oxlint-disable-next-line no-await-in-loop -- as above
    const mayAsk = await web.spend({
      day: at.toISOString().slice(0, 10),
      most: permission.dailyBudget,
    })
    if (!mayAsk) return { hits, queries, stopped: 'budget', problem: null }
    queries.asked += 1
    const count = webSettings.hitsPerQuery
    // oxlint-disable-next-line no-await-in-loop -- one question at a time is polite
    const answer = await search.search({ query, count, ...(signal ? { signal } : {}) })
    if (answer.problem) return { hits, queries, stopped: 'problem', problem: answer.problem }
    hits.push(...answer.hits)
    // oxlint-disable-next-line no-await-in-loop -- as above
    await web.keepAnswer({ key, hits: answer.hits, at: at.toISOString() })
  }
  return { hits, queries, stopped: null, problem: null }
}

const readHits = async (call: {
  hits: readonly WebHit[]
  fetch: GuardedFetch
  web: WebStore
  store: Pick<FingerprintStore, 'put' | 'texts'>
  now: () => Date
  signal?: AbortSignal
}): Promise<Pick<WebFindings, 'pages' | 'unread'>> => {
  const { hits, fetch, web, store, now, signal } = call
  const known = await knownPages({ hits, web, store, now: now() })
  const unread: WebFindings['unread'] = []
  const outcomes = await Promise.all(
    hits.map(async (hit) => {
      const page = known.get(hit.url)
      if (page) return { page, isNew: false }
      try {
        const fetched = await readPage({ fetch, address: hit.url, now: now(), signal })
        const publishedAt = fetched.publishedAt ?? hit.publishedAt ?? null
        return { page: { ...fetched, title: fetched.title ?? hit.title, publishedAt }, isNew: true }
      } catch (error) {
        const { code } = error as FetchError
        if (code === undefined || code === 'aborted') throw error
        unread.push({ address: hit.url, code })
        return null
      }
    }),
  )
  const read = outcomes.filter((outcome) => outcome !== null && outcome.page.text !== '')
  const fresh = read.flatMap((outcome) => (outcome?.isNew ? [outcome.page] : []))
  await keepWebTexts({ store, pages: fresh })
  await web.keepPages(
    fresh.map(({ document, address, title, publishedAt, fetchedAt, hash }) => ({
      document,
      address,
      title,
      publishedAt,
      fetchedAt,
      hash,
    })),
  )
  // Two addresses may have led to one page.
  const pages = new Map(
    read.flatMap((outcome) => (outcome ? [[outcome.page.document, outcome.page]] : [])),
  )
  return { pages: [...pages.values()], unread }
}

/** Pages that were fetched within a week and whose text is still here, by their address. */
const knownPages = async (call: {
  hits: readonly WebHit[]
  web: WebStore
  store: Pick<FingerprintStore, 'texts'>
  now: Date
}): Promise<Map<string, WebPage>> => {
  const { hits, web, store, now } = call
  const documents = hits.map(({ url }) => webDocument(new URL(url).href))
  const [records, texts] = await Promise.all([web.pages(documents), store.texts(documents)])
  const since = now.getTime() - webSettings.answerDays * day
  const known = new Map<string, WebPage>()
  for (const [index, { url }] of hits.entries()) {
    const record = records.get(documents[index]!)
    const text = texts.get(documents[index]!)
    if (!record || !text || Date.parse(record.fetchedAt) < since) continue
    known.set(url, { ...record, text, language: null })
  }
  return known
}
