import { SaxesParser } from 'saxes'

export type SitemapText = {
  kind: 'urlset' | 'index' | null
  /** Of pages, or of sitemaps in an index; at most 50,000, as sitemaps.org allows. */
  addresses: readonly string[]
  trouble: 'entities' | 'not-xml' | null
}

const mostAddresses = 50_000

/**
 * Reads one sitemap or index of sitemaps (sitemaps.org 0.9), whatever prefix its names have. A document type is refused: no
 * sitemap needs one, and its entities could unfold without end. A list of addresses as plain text is one too.
 */
export const readSitemap = (text: string): SitemapText => {
  const plain = text.replace(/^\uFEFF/u, '').trim()
  if (/<!(?:DOCTYPE|ENTITY)/iu.test(plain.slice(0, 100_000)) && !/<!doctype\s+html/iu.test(plain)) {
    return { kind: null, addresses: [], trouble: 'entities' }
  }
  if (/^https?:\/\//iu.test(plain)) {
    const addresses = plain.split(/\s+/u).filter((one) => URL.canParse(one))
    return { kind: 'urlset', addresses: addresses.slice(0, mostAddresses), trouble: null }
  }
  return readXml(plain)
}

const readXml = (text: string): SitemapText => {
  const parser = new SaxesParser({ xmlns: true })
  const path: string[] = []
  const addresses: string[] = []
  let kind: SitemapText['kind'] = null
  let broken = false
  let address = ''
  parser.on('error', () => {
    broken = true
  })
  parser.on('opentag', ({ local }) => {
    path.push(local)
    if (path.length === 1)
      kind = local === 'urlset' ? 'urlset' : local === 'sitemapindex' ? 'index' : null
    address = ''
  })
  parser.on('text', (piece) => {
    if (path.at(-1) === 'loc' && address.length < 4_096) address += piece
  })
  parser.on('cdata', (piece) => {
    if (path.at(-1) === 'loc' && address.length < 4_096) address += piece
  })
  parser.on('closetag', ({ local }) => {
    const isLoc = local === 'loc' && path.length === 3 && ['url', 'sitemap'].includes(path[1] ?? '')
    if (isLoc && URL.canParse(address.trim()) && addresses.length < mostAddresses) {
      addresses.push(address.trim())
    }
    path.pop()
  })
  try {
    parser.write(text).close()
  } catch {
    broken = true
  }
  if (kind === null) return { kind, addresses: [], trouble: 'not-xml' }
  return { kind, addresses, trouble: broken && addresses.length === 0 ? 'not-xml' : null }
}
