import type { PlannedEntry } from '../plan/importPlan'
import { slugFrom } from '../slugFrom'
import { addressKey } from './addressKey'
import { sameHost } from './sameHost'

/** What an address of the old blog leads to; `fragment` is `#…` or empty. */
export type OldAddress =
  | { type: 'item'; index: number; sourceId: string; kind: 'post' | 'page'; fragment: string }
  | { type: 'category' | 'tag'; key: string; fragment: string }
  | { type: 'home'; fragment: string }

export type AddressBook = {
  /** Whether an address is one of the old blog: on its host (http or https, www or not), or without a host. */
  isOld: (href: string) => boolean
  /** What an old address leads to; null for addresses elsewhere and for old ones that nothing answers to. */
  find: (href: string) => OldAddress | null
}

/**
 * Looks up addresses of the old blog, as links in its posts and bookmarks of its readers have them. `blogUrl` is where it
 * was; with null only addresses without a host are taken as its own. Category and tag pages are known in the shapes of
 * WordPress (`/category/a/b/`, `/tag/x/`) and Blogger (`/search/label/X`).
 */
export const createAddressBook = (input: {
  blogUrl: string | null
  entries: readonly PlannedEntry[]
  categoryKeys: readonly string[]
  tagKeys: readonly string[]
}): AddressBook => {
  const { blogUrl, entries } = input
  const base = blogUrl === null ? null : new URL(blogUrl)
  const home = base === null ? '/' : (addressKey(base.href) ?? '/')
  const prefix = home === '/' ? '' : home
  const terms = { category: new Set(input.categoryKeys), tag: new Set(input.tagKeys) }
  const byKey = new Map<string, number>()
  entries.forEach((entry, index) => {
    const keys = entry.oldPaths.map(addressKey)
    if (entry.numericId !== null) keys.push(`#${entry.numericId}`)
    for (const key of keys)
      if (key !== null && key !== home && !byKey.has(key)) byKey.set(key, index)
  })

  const parse = (href: string): URL | null => {
    const origin = base?.origin ?? 'http://blog.invalid'
    return URL.canParse(href, origin) ? new URL(href, origin) : null
  }

  const isOld = (href: string): boolean => {
    if (href === '' || href.startsWith('#')) return false
    const url = parse(href)
    if (url === null || !/^https?:$/.test(url.protocol)) return false
    return sameHost(url.host, base?.host ?? 'blog.invalid')
  }

  const termOf = (key: string, fragment: string): OldAddress | null => {
    const path = key.startsWith(`${prefix}/`) ? key.slice(prefix.length) : key
    const match = /^\/(category|tag|search\/label)\/(.+)$/.exec(path)
    if (match === null) return null
    const type = match[1] === 'tag' ? 'tag' : 'category'
    // Under a category stand its children; a page of it ends in `/page/2`.
    const last =
      (match[2] ?? '')
        .replace(/\/(?:page\/\d+|feed)$/, '')
        .split('/')
        .at(-1) ?? ''
    const term = slugFrom(last)
    return terms[type].has(term) ? { type, key: term, fragment } : null
  }

  return {
    isOld,
    find: (href) => {
      if (!isOld(href)) return null
      const url = parse(href)
      const key = url === null ? null : addressKey(url.href)
      if (url === null || key === null) return null
      const fragment = url.hash
      const index = byKey.get(key)
      const entry = index === undefined ? undefined : entries[index]
      if (index !== undefined && entry !== undefined) {
        return { type: 'item', index, sourceId: entry.sourceId, kind: entry.kind, fragment }
      }
      return key === home ? { type: 'home', fragment } : termOf(key, fragment)
    },
  }
}
