import { createHash } from 'node:crypto'

import { fetchError } from '../../../src/fetch/fetchError'
import type { GuardedFetch } from '../../../src/fetch/guardedFetch'
import { textOf } from '../../../src/fetch/textOf'
import { runWork } from '../../../src/work/runWork'
import { webTasks } from './webTasks'

/** A page of the web as it is compared. */
export type WebPage = {
  /** `web:<sha256 of the address>`. */
  document: string
  /** The address that answered, without fragment. */
  address: string
  title: string | null
  /** ISO 8601; null when the page does not say. */
  publishedAt: string | null
  /** ISO 8601. */
  fetchedAt: string
  /** SHA-256 of the text, in hexadecimal digits. */
  hash: string
  text: string
  language: string | null
}

const pageTypes = ['text/html', 'application/xhtml+xml', 'text/plain']

/** The longest text of a page that is kept, in UTF-16 units. */
const longestText = 500_000

/**
 * Fetches a page and takes its main text.
 * @throws FetchError; one with the code `connection` when the page answers with an error
 */
export const readPage = async (options: {
  fetch: GuardedFetch
  address: string
  now: Date
  signal?: AbortSignal | undefined
}): Promise<WebPage> => {
  const { fetch, address, now, signal } = options
  const answer = await fetch(address, { accept: pageTypes, ...(signal ? { signal } : {}) })
  if (answer.status < 200 || answer.status >= 300) {
    throw fetchError({
      code: 'connection',
      address,
      problem: `answers with ${answer.status}`,
      wayOut: 'See whether the page opens in a browser.',
    })
  }
  const body = textOf(answer)
  const isPlain = /^text\/plain/iu.test(answer.contentType ?? '')
  const page = isPlain
    ? { title: null, text: body, publishedAt: null, language: null }
    : await runWork({ tasks: webTasks, name: 'originality:main-text', input: { html: body } })
  const text = page.text.replaceAll('\u0000', ' ').slice(0, longestText)
  return {
    ...page,
    text,
    document: webDocument(answer.address),
    address: answer.address,
    fetchedAt: now.toISOString(),
    hash: sha256(text),
  }
}

/** The name of a page among documents. */
export const webDocument = (address: string): string => `web:${sha256(address)}`

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
