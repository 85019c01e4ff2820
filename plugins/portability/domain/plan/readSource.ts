import { bloggerEntryKind, readBloggerRecord } from '../blogger/readBloggerRecord'
import type { WarningCollector } from '../collectWarnings'
import { ImportProblem } from '../importProblem'
import { readWordPressRecord } from '../wordpress/readWordPressRecord'
import { readRecords } from '../xml/readRecords'
import type { XmlElement } from '../xml/xmlElement'
import type { ImportKind } from './importPlan'
import { refuseOtherFormats } from './refuseOtherFormats'
import type { SourceEvent } from './sourceEvent'

const WORDPRESS_NAMESPACE = /^https?:\/\/wordpress\.org\/export\//
const BLOGGER_NAMESPACE = 'http://schemas.google.com/blogger/2018'

const kindOfRoot = (name: string, namespaces: readonly string[]): ImportKind | null => {
  if (name === 'rss') return namespaces.some((uri) => WORDPRESS_NAMESPACE.test(uri)) ? 'wxr' : null
  if (name === 'atom:feed' || name === 'feed') return null
  if (/(?:^|:)html$/i.test(name)) throw new ImportProblem({ code: 'format-html' })
  if (/(?:^|:)(?:urlset|sitemapindex)$/.test(name))
    throw new ImportProblem({ code: 'format-sitemap' })
  if (/(?:^|:)RDF$/.test(name)) throw new ImportProblem({ code: 'format-feed' })
  throw new ImportProblem({ code: 'format-unknown-xml', values: { root: name } })
}

const kindOfRecord = (element: XmlElement): ImportKind | null => {
  if (element.name.startsWith('wp:')) return 'wxr'
  if (element.name === 'item') {
    if (element.children.some((child) => child.name.startsWith('wp:'))) return 'wxr'
    throw new ImportProblem({ code: 'format-feed' })
  }
  if (element.name !== 'atom:entry') return null
  const kind = bloggerEntryKind(element)
  if (kind === null) throw new ImportProblem({ code: 'format-feed' })
  return kind
}

/**
 * Reads an export of WordPress or Blogger once, as a stream of neutral events; the `kind` comes before any entry. Throws
 * an `ImportProblem` for another format, naming it, and for XML that is broken.
 */
export async function* readSource(input: {
  bytes: AsyncIterable<Uint8Array>
  warnings: WarningCollector
}): AsyncGenerator<SourceEvent> {
  let kind: ImportKind | null = null
  let root = ''
  let emptyKind: ImportKind | null = null
  // What comes before the kind is known: a few fields of the blog.
  let early: XmlElement[] = []

  const read = (element: XmlElement): SourceEvent[] =>
    kind === 'wxr' ? readWordPressRecord(element) : readBloggerRecord(element)

  for await (const record of readRecords({ ...input, inspect: refuseOtherFormats })) {
    if (record.type === 'root') {
      root = record.name
      kind = kindOfRoot(record.name, record.namespaces)
      if (record.namespaces.includes(BLOGGER_NAMESPACE)) emptyKind = 'blogger-takeout'
      if (kind !== null) yield { type: 'kind', kind }
      continue
    }
    const { element } = record
    if (kind === null) {
      kind = kindOfRecord(element)
      if (element.name === 'atom:id' && element.text.includes('tag:blogger.com,1999:blog-')) {
        emptyKind ??= 'blogger-classic'
      }
      if (kind === null) {
        if (early.length < 1000) early.push(element)
        continue
      }
      yield { type: 'kind', kind }
      for (const waiting of early) yield* read(waiting)
      early = []
    }
    yield* read(element)
  }

  if (kind !== null) return
  if (root !== 'rss' && emptyKind !== null) {
    kind = emptyKind
    yield { type: 'kind', kind }
    for (const waiting of early) yield* read(waiting)
    return
  }
  throw new ImportProblem({ code: 'format-feed' })
}
