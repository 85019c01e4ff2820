import type { Snapshot } from '../../../../src/check/snapshot'
import { sameAddress } from './sameAddress'

export type PlannedVisit = {
  address: string
  role: 'home' | 'menu' | 'posts' | 'pages'
  document: { kind: 'posts' | 'pages'; id: string; title: string } | null
  /** What the public should read there. */
  text: string
}

/** All posts and pages are visited when there are no more than this. */
export const mostDocuments = 200

/**
 * What to look at of a blog, home first, then posts and pages newest first, then the rest of the menus; each address once.
 * Of more than 200 documents the ten newest, and as many others as fit, evenly spread over all.
 * @param options.origin the public address of the blog, without a closing `/`
 */
export const planVisits = ({
  snapshot,
  origin,
}: {
  snapshot: Pick<Snapshot, 'posts' | 'pages' | 'navigation'>
  origin: string
}): PlannedVisit[] => {
  const absolute = (address: string): string | null =>
    URL.canParse(address, `${origin}/`) ? new URL(address, `${origin}/`).href : null
  const posts = snapshot.posts.toSorted((one, other) =>
    other.firstPublishedAt.localeCompare(one.firstPublishedAt),
  )
  const documents = [
    ...snapshot.pages.map((page) => ({ ...page, kind: 'pages' as const })),
    ...posts.map((post) => ({ ...post, kind: 'posts' as const })),
  ].flatMap(({ kind, id, title, url, article }): PlannedVisit[] => {
    const address = url === '' ? null : absolute(url)
    return address === null
      ? []
      : [{ address, role: kind, document: { kind, id, title }, text: article.text }]
  })
  const newest = documents.filter(({ role }) => role === 'posts').slice(0, 10)
  const rest = documents.filter((one) => !newest.includes(one))
  const chosen = [...newest, ...evenly(rest, mostDocuments - newest.length)]
  const menus = [...snapshot.navigation.header, ...snapshot.navigation.footer].flatMap(
    ({ href, target }): PlannedVisit[] => {
      const address = href === null || target === 'external' ? null : absolute(href)
      const isOwn = address !== null && new URL(address).origin === new URL(origin).origin
      return isOwn ? [{ address, role: 'menu', document: null, text: '' }] : []
    },
  )
  const home: PlannedVisit = {
    address: `${new URL(origin).href}`,
    role: 'home',
    document: null,
    text: '',
  }
  const seen = new Set<string>()
  return [home, ...chosen, ...menus].filter(({ address }) => {
    const key = sameAddress(address)
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

const evenly = <Item>(items: readonly Item[], most: number): Item[] =>
  items.length <= most
    ? [...items]
    : Array.from({ length: most }, (_, index) => items[Math.floor((index * items.length) / most)]!)
