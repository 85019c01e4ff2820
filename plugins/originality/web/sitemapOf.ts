import { SaxesParser } from 'saxes'

export type Sitemap = {
  /** Addresses of other sitemaps, when it is an index. */
  sitemaps: string[]
  /** Addresses of pages. */
  pages: string[]
}

/**
 * Reads a sitemap or an index of sitemaps (sitemaps.org), or a plain list with an address a line. What stands before the
 * first mistake counts; addresses that are none are left out, relative ones are taken from the sitemap's own.
 */
export const sitemapOf = (options: { text: string; base: string }): Sitemap => {
  const { text, base } = options
  const found: Sitemap = { sitemaps: [], pages: [] }
  const add = (list: string[], written: string): void => {
    const place = written.trim()
    if (place === '' || !URL.canParse(place, base)) return
    const url = new URL(place, base)
    url.hash = ''
    if (url.protocol === 'http:' || url.protocol === 'https:') list.push(url.href)
  }
  if (!text.trimStart().startsWith('<')) {
    for (const line of text.split(/\r?\n/u))
      if (/^https?:/iu.test(line.trim())) add(found.pages, line)
    return found
  }
  const open: string[] = []
  let words = ''
  const parser = new SaxesParser({ xmlns: false, position: false })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name }) => {
    open.push(localName(name))
    words = ''
  })
  parser.on('text', (piece) => {
    words += piece
  })
  parser.on('cdata', (piece) => {
    words += piece
  })
  parser.on('closetag', () => {
    const parent = open.at(-2)
    if (open.at(-1) === 'loc') {
      if (parent === 'sitemap') add(found.sitemaps, words)
      else if (parent === 'url') add(found.pages, words)
    }
    open.pop()
    words = ''
  })
  try {
    parser.write(text).close()
  } catch {
    return found
  }
  return found
}

/** A prefix stays, so that `image:loc` is not taken for `loc`. */
const localName = (name: string): string => name.toLowerCase()
