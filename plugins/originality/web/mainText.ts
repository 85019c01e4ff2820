import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'

import { isoDate } from '../domain/web/isoDate'
import { blockText } from './blockText'

/** What a page says, without what stands around it. */
export type MainText = {
  title: string | null
  /** Blocks joined by blank lines. */
  text: string
  /** ISO 8601 as the page says; null when it does not. */
  publishedAt: string | null
  /** What `<html lang>` says; null when it does not. */
  language: string | null
}

/** Readability's effort grows with the square of the depth; pages beyond these are read as plain text. */
const mostElements = 10_000
const greatestDepth = 200

/**
 * The article of a page: Readability's choice, or all text of the body where it finds none, fails, or the page is so large or
 * deep that it would take too long. Runs in a worker (`webTasks`): a large page takes half a second.
 */
export const mainText = ({ html }: { html: string }): MainText => {
  const { document } = parseHTML(wholePage(html))
  const meta = (...names: string[]): string | null => {
    for (const name of names) {
      const element = document.querySelector(
        `meta[property="${name}"],meta[name="${name}"],meta[itemprop="${name}"]`,
      )
      const content = element?.getAttribute('content')?.trim()
      if (content) return content
    }
    return null
  }
  const published =
    isoDate(
      meta('article:published_time', 'datePublished', 'date', 'dc.date', 'dcterms.created') ?? '',
    ) ??
    dateInData(document.querySelectorAll('script[type="application/ld+json"]')) ??
    isoDate(document.querySelector('time[datetime]')?.getAttribute('datetime') ?? '')
  const title = meta('og:title') ?? (document.querySelector('title')?.textContent?.trim() || null)
  const language = document.documentElement?.getAttribute('lang') || null
  // Readability changes the document, so the fallback is read first.
  const whole = blockText(document.body)
  return {
    title: title?.slice(0, 500) ?? null,
    text: articleText(document as unknown as Document) ?? whole, // linkedom has types of its own
    publishedAt: published,
    language,
  }
}

const wholePage = (html: string): string =>
  /<body[\s>]/iu.test(html)
    ? html
    : `<!doctype html><html><head></head><body>${html.replace(/<\/?(?:html|head)\b[^>]*>/giu, '')}</body></html>`

const articleText = (document: Document): string | null => {
  if (isTooMuch(document.body)) return null
  try {
    const article = new Readability<Element>(document, {
      serializer: (node) => node as Element,
      disableJSONLD: true,
    }).parse()
    const text = article?.content ? blockText(article.content) : ''
    return text === '' ? null : text
  } catch {
    return null
  }
}

const isTooMuch = (body: Element): boolean => {
  let elements = 0
  let depth = 0
  let node: Node | null = body
  while (node) {
    if (node.nodeType === 1 && (elements += 1) > mostElements) return true
    if (depth > greatestDepth) return true
    if (node.firstChild) {
      node = node.firstChild
      depth += 1
      continue
    }
    while (node && node !== body && !node.nextSibling) {
      node = node.parentNode
      depth -= 1
    }
    node = !node || node === body ? null : node.nextSibling
  }
  return false
}

const dateInData = (scripts: Iterable<{ textContent: string | null }>): string | null => {
  for (const { textContent } of scripts) {
    const written = /"datePublished"\s*:\s*"([^"]{8,40})"/u.exec(textContent ?? '')?.[1]
    const date = isoDate(written ?? '')
    if (date) return date
  }
  return null
}
