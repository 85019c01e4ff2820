import type { BlogSettings } from '../check/snapshot'
import {
  addressedCollections,
  type AddressedCollection,
  type AddressPatterns,
  patternOf,
} from './addressPatterns'

export type DocumentReference = { collection: AddressedCollection } & (
  { slug: string } | { id: string }
)

/**
 * The inverse of `publicUrl`: which documents an address of the public site can mean, likeliest first.
 * Two collections may share a pattern (`/:slug` for posts and pages), so there can be more than one; the caller looks
 * which of them exists. Empty for the home page, other hosts and addresses no pattern fits. `www.`, the scheme, a
 * trailing slash, the query and percent-encoding make no difference.
 */
export const documentsAt = ({
  address,
  settings,
}: {
  address: string
  settings: BlogSettings
}): DocumentReference[] => {
  const path = pathOnBlog({ address, settings })
  return path === null ? [] : documentsOfPath({ path, settings })
}

/** The same of a path as `pathOnBlog` gives it. */
export const documentsOfPath = ({
  path,
  settings,
}: {
  path: string
  settings: AddressPatterns
}): DocumentReference[] => {
  if (path === '/') return []
  return addressedCollections.flatMap((collection): DocumentReference[] => {
    const match = matcherOf(patternOf({ collection, settings })).exec(path)
    const { slug, id } = match?.groups ?? {}
    if (slug) return [{ collection, slug }]
    return id ? [{ collection, id }] : []
  })
}

/** The path of an address when it belongs to this blog, decoded and without a trailing slash; else null. */
export const pathOnBlog = ({
  address,
  settings,
}: {
  address: string
  settings: Pick<BlogSettings, 'address'>
}): string | null => {
  const base = settings.address ?? 'http://blog.invalid'
  let url: URL
  try {
    url = new URL(address.trim(), base)
  } catch {
    return null
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null
  if (bareHost(url) !== bareHost(new URL(base))) return null
  return decode(url.pathname)
    .normalize('NFC')
    .replace(/(?<=.)\/+$/, '')
}

const bareHost = (url: URL): string => url.host.replace(/^www\./, '')

const decode = (path: string): string => {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

const matchers = new Map<string, RegExp>()

const matcherOf = (pattern: string): RegExp => {
  const known = matchers.get(pattern)
  if (known) return known
  const source = pattern
    .normalize('NFC')
    .replace(/\/+$/, '')
    .split(/(:[a-z]+)/)
    .map((part) => groups[part] ?? part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('')
  const matcher = new RegExp(`^${source}$`, 'u')
  matchers.set(pattern, matcher)
  return matcher
}

const groups: Record<string, string> = {
  ':slug': '(?<slug>[^/]+)',
  // The ids of the two databases; anything wider would swallow the slug beside it.
  ':id': '(?<id>[0-9a-f]{24}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})',
  ':year': '\\d{4}',
  ':month': '\\d{2}',
  ':day': '\\d{2}',
  ':category': '[^/]+',
}
