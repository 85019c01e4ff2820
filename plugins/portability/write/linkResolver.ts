import { publicUrl } from '../../../src/cms/publicUrl'
import { createAddressBook } from '../domain/addresses/createAddressBook'
import type { ResolvedLink } from '../domain/html/resolveReferences'
import type { ImportRun } from './importRun'
import type { Named } from './writeNames'
import { pathOf } from './writeRedirects'

/**
 * Says where links of the old blog lead now: to the document, also one that is written later; to its new path where the
 * link names a place in it; to categories, tags and the home page by their paths. Others stay, made absolute.
 */
export const linkResolver = (input: {
  run: ImportRun
  categories: ReadonlyMap<string, Named>
  tags: ReadonlyMap<string, Named>
}): ((href: string) => ResolvedLink) => {
  const { run, categories, tags } = input
  const { plan, assigned, settings } = run
  const book = createAddressBook({
    blogUrl: plan.blog.url,
    entries: plan.entries,
    categoryKeys: [...categories.keys()],
    tagKeys: [...tags.keys()],
  })

  const absolute = (href: string): string =>
    plan.blog.url !== null && book.isOld(href) && URL.canParse(href, plan.blog.url)
      ? new URL(href, plan.blog.url).href
      : href

  const itemAt = (index: number, fragment: string): ResolvedLink | null => {
    const document = assigned.documents[index]
    const entry = plan.entries[index]
    if (document === undefined || entry === undefined || document.gone) return null
    const collection = entry.kind === 'post' ? 'posts' : 'pages'
    const { id, slug } = document
    const path = pathOf(run, { collection, id, slug, publishedAt: null, category: null })
    if (fragment !== '' && path !== null) return { href: path + fragment, doc: null }
    return { href: path ?? '/', doc: { relationTo: collection, value: id } }
  }

  const termAt = (type: 'category' | 'tag', key: string, fragment: string): ResolvedLink | null => {
    const named = (type === 'category' ? categories : tags).get(key)
    if (named === undefined) return null
    const collection = type === 'category' ? 'categories' : 'tags'
    const path = publicUrl({ document: { collection, ...named }, settings, absolute: false })
    return path === null ? null : { href: path + fragment, doc: null }
  }

  return (href) => {
    const found = book.find(href)
    const resolved =
      found === null
        ? null
        : found.type === 'item'
          ? itemAt(found.index, found.fragment)
          : found.type === 'home'
            ? { href: `/${found.fragment}`, doc: null }
            : termAt(found.type, found.key, found.fragment)
    return resolved ?? { href: absolute(href), doc: null }
  }
}
