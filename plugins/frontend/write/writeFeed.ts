import { Feed, type FeedOptions, type Item } from 'feed'

import { cleanXmlText } from '../domain/feed/cleanXmlText'
import type { FeedEntry, FeedFormat, FeedModel } from '../domain/feed/feedModel'
import { escapeHtml } from '../../../src/article/escapeHtml'

/** The library escapes neither this in attributes nor more than the first of the other in character data. */
const plain = (text: string): string => cleanXmlText(text).replaceAll(']]>', ']] >')
const attribute = (text: string): string => plain(text).replaceAll('<', '')
/** Atom reads titles and summaries of the library as HTML. */
const asHtml = (text: string): string => plain(escapeHtml(text))

const itemOf = (entry: FeedEntry, format: FeedFormat): Item => {
  const text = format === 'rss' ? plain : format === 'atom' ? asHtml : cleanXmlText
  // A summary is HTML in RSS as well.
  const summary = format === 'rss' ? asHtml(entry.summary) : text(entry.summary)
  const names = entry.authors.map(cleanXmlText)
  return {
    id: entry.id,
    title: text(entry.title),
    link: entry.url,
    date: new Date(entry.updatedAt),
    published: new Date(entry.publishedAt),
    ...(summary === '' ? {} : { description: summary }),
    content: plain(entry.html) || '<p></p>',
    category: entry.categories.map((name) => ({
      name: format === 'atom' ? attribute(name) : plain(name),
      ...(format === 'atom' ? { term: attribute(name) } : {}),
    })),
    // RSS wants an address of a mail in `author`, and nobody's is told.
    ...(format === 'rss'
      ? { extensions: names.map((name) => ({ name: 'dc:creator', objects: { _text: name } })) }
      : names.length > 0
        ? { author: names.map((name) => ({ name })) }
        : {}),
    ...(format === 'json' && entry.image ? { image: entry.image } : {}),
  }
}

const optionsOf = (model: FeedModel): FeedOptions => ({
  id: model.url,
  title: cleanXmlText(model.title),
  description: cleanXmlText(model.description),
  link: model.url,
  language: model.language,
  updated: new Date(model.updatedAt),
  generator: 'Ekagro',
  feedLinks: model.self,
  author: { name: cleanXmlText(model.author) },
  copyright: '',
})

type JsonItem = Record<string, unknown> & { author?: unknown; id: string }

/** The library writes version 1; 1.1 differs in `language` and in `authors`, which may be several. https://jsonfeed.org/version/1.1 */
const jsonFeed = (text: string, model: FeedModel): string => {
  const { author, items, ...feed } = JSON.parse(text) as Record<string, unknown> & {
    items: JsonItem[]
  }
  const entries = new Map(model.entries.map((entry) => [entry.id, entry]))
  return JSON.stringify({
    ...feed,
    version: 'https://jsonfeed.org/version/1.1',
    language: model.language,
    authors: [author],
    items: items.map(({ author: _first, ...item }) => {
      const entry = entries.get(item.id)
      return {
        ...item,
        ...(entry?.language ? { language: entry.language } : {}),
        authors: (entry?.authors ?? []).map((name) => ({ name })),
      }
    }),
  })
}

/** A feed as RSS 2.0, Atom 1.0 or JSON Feed 1.1: the same model gives the same bytes. */
export const writeFeed = ({ model, format }: { model: FeedModel; format: FeedFormat }): string => {
  const feed = new Feed(optionsOf(model))
  for (const entry of model.entries) feed.addItem(itemOf(entry, format))
  if (format === 'json') return jsonFeed(feed.json1(), model)
  return `${format === 'rss' ? feed.rss2() : feed.atom1()}\n`
}
