import type { WebHit } from './webSearch'

/** What is kept of a fetched page beside its fingerprints. */
export type WebPageRecord = {
  /** `web:<sha256 of the address>`. */
  document: string
  address: string
  title: string | null
  /** ISO 8601 as the page or the search engine says; null when neither does. */
  publishedAt: string | null
  /** ISO 8601. */
  fetchedAt: string
  /** SHA-256 of the text, in hexadecimal digits. */
  hash: string
}

export type StoredAnswer = { hits: WebHit[]; /** ISO 8601. */ at: string }

/** Where the web search keeps its budget, its answers and what it knows of pages. Every adapter passes `tests/contracts/webStore.ts`. */
export type WebStore = {
  /**
   * Takes one search from a day's budget, in one atomic step.
   * @param options.day YYYY-MM-DD
   * @param options.most searches a day, 0 or more
   * @returns whether there was one left
   */
  spend(options: { day: string; most: number }): Promise<boolean>
  /** Searches taken on a day. */
  spent(day: string): Promise<number>
  /** The answer to a query, by the query's hash; null when it is not kept. */
  answer(key: string): Promise<StoredAnswer | null>
  /** Keeps an answer in place of the one before. */
  keepAnswer(options: { key: string } & StoredAnswer): Promise<void>
  /** The records of the documents that are there. */
  pages(documents: readonly string[]): Promise<Map<string, WebPageRecord>>
  /** Keeps records in place of those before. */
  keepPages(records: readonly WebPageRecord[]): Promise<void>
  /** Drops answers older than a time (ISO 8601), and budgets of the days before it. */
  forgetAnswers(before: string): Promise<void>
  close(): Promise<void>
}
