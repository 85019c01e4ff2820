const FIXED: Readonly<Record<string, string>> = {
  'http://www.w3.org/2005/Atom': 'atom',
  'http://purl.org/atom/app#': 'app',
  'http://www.w3.org/2007/app': 'app',
  'http://schemas.google.com/blogger/2018': 'blogger',
  'http://schemas.google.com/g/2005': 'gd',
  'http://purl.org/syndication/thread/1.0': 'thr',
  'http://purl.org/rss/1.0/modules/content/': 'content',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://www.sitemaps.org/schemas/sitemap/0.9': 'sitemap',
}

const WORDPRESS = /^https?:\/\/wordpress\.org\/export\/[\d.]+\/(excerpt\/)?$/

const shortName = (uri: string, prefix: string): string => {
  const fixed = FIXED[uri]
  if (fixed !== undefined) return fixed
  const wordpress = WORDPRESS.exec(uri)
  if (wordpress !== null) return wordpress[1] === undefined ? 'wp' : 'excerpt'
  return prefix
}

/**
 * Names an element by what its namespace means, whatever prefix the file chose; by its prefix when the namespace is
 * unknown or was never declared.
 */
export const canonicalName = (tag: { uri: string; prefix: string; local: string }): string => {
  const short = shortName(tag.uri, tag.prefix)
  return short === '' ? tag.local : `${short}:${tag.local}`
}
