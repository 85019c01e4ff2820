import type { Article } from '../../../src/article/article'
import type {
  BlogSettings,
  InternalLink,
  Snapshot,
  SnapshotMedia,
  SnapshotPage,
  SnapshotPost,
} from '../../../src/check/snapshot'
import type { AddressedCollection } from '../../../src/cms/addressPatterns'
import { publicUrl } from '../../../src/cms/publicUrl'
import type { Navigation } from '../../../src/payload-types'
import type { StoredPage, StoredPost } from '../domain/storedDocument'
import { addressBook } from './addressBook'
import { linkPaths } from './linkPaths'
import { navigationOf } from './navigationOf'

type Term = { id: string; title: string; slug: string | null; noindex: boolean }

/** What of the blog is not posts or pages, and what plugins keep of it: plain data, read anew for each report. */
export type Surroundings = {
  settings: BlogSettings
  categories: readonly Term[]
  tags: readonly Term[]
  authors: Snapshot['authors']
  /** All media, or at least those that something published shows. */
  media: readonly SnapshotMedia[]
  navigation: Pick<Navigation, 'header' | 'footer'>
  readings: Record<string, unknown>
}

export type Gathered<Stored> = {
  stored: Stored
  facts: Readonly<Record<string, unknown>>
  article: Article
}

export type Redirects = ReadonlyMap<string, { kind: AddressedCollection; id: string }>

/**
 * One snapshot from what was read: addresses are formed, links resolved, and what no longer exists is left out of the lists that name it.
 * `onUnresolved` is told each path of this blog that neither a document nor a redirect answers.
 */
export const assembleSnapshot = ({
  posts,
  pages,
  surroundings,
  redirects,
  onUnresolved,
}: {
  posts: readonly Gathered<StoredPost>[]
  pages: readonly Gathered<StoredPage>[]
  surroundings: Surroundings
  redirects: Redirects
  onUnresolved?: (path: string) => void
}): Snapshot => {
  const { settings, categories, tags, authors, navigation, readings } = surroundings
  const book = addressBook({
    settings,
    redirects,
    documents: {
      posts: posts.map(({ stored }) => stored),
      pages: pages.map(({ stored }) => stored),
      categories,
      tags,
    },
  })
  const linksOf = ({ links }: Pick<Article, 'links'>): InternalLink[] => {
    if (links.length === 0) return []
    const paths = linkPaths({
      links,
      address: settings.address,
      pathOf: (path) => book.pathOf(path),
    })
    return links.flatMap(({ href, target }, place): InternalLink[] => {
      if (target) {
        const kind = target.collection as AddressedCollection
        return [{ path: href ?? '', target: book.has(target) ? { kind, id: target.id } : null }]
      }
      const path = paths[place] ?? null
      if (path === null || path === '/') return []
      const found = book.at(path)
      if (!found) onUnresolved?.(path)
      return [{ path, target: found }]
    })
  }
  const slugOfCategory = new Map(categories.map(({ id, slug }) => [id, slug]))
  const known = {
    categories: new Set(categories.map(({ id }) => id)),
    tags: new Set(tags.map(({ id }) => id)),
    authors: new Set(authors.map(({ id }) => id)),
  }
  const shown = new Set<string>()
  const show = ({ images }: Pick<Article, 'images'>): void => {
    for (const { mediaId } of images) if (mediaId !== null) shown.add(mediaId)
  }

  const snapshotPosts = posts.map(({ stored, facts, article }): SnapshotPost => {
    const [category] = stored.categories
    show(stored.article)
    if (stored.coverImage !== null) shown.add(stored.coverImage)
    const document = {
      collection: 'posts' as const,
      id: stored.id,
      slug: stored.slug || null,
      publishedAt: stored.publishedAt,
      category: category === undefined ? null : (slugOfCategory.get(category) ?? null),
    }
    // Named one by one, so that all posts have one shape: copies of what was read differ, and ten thousand of them are slow to walk through.
    return {
      id: stored.id,
      slug: stored.slug,
      title: stored.title,
      url: publicUrl({ document, settings }) ?? '',
      noindex: stored.noindex,
      metaTitle: stored.metaTitle,
      createdVia: stored.createdVia,
      review: stored.review,
      reviewedAt: stored.reviewedAt,
      reviewNote: stored.reviewNote,
      publishedAt: stored.publishedAt,
      firstPublishedAt: stored.firstPublishedAt,
      updatedAt: stored.updatedAt,
      authors: stored.authors.filter((id) => known.authors.has(id)),
      categories: stored.categories.filter((id) => known.categories.has(id)),
      tags: stored.tags.filter((id) => known.tags.has(id)),
      sourcesUsed: stored.sourcesUsed,
      coverImage: stored.coverImage,
      toldFirstHand: stored.toldFirstHand === true,
      internalLinks: linksOf(stored.article),
      article,
      revision: stored.revision,
      facts,
    }
  })
  const snapshotPages = pages.map(({ stored, facts, article }): SnapshotPage => {
    show(stored.article)
    const document = { collection: 'pages' as const, id: stored.id, slug: stored.slug || null }
    return {
      id: stored.id,
      slug: stored.slug,
      title: stored.title,
      url: publicUrl({ document, settings }) ?? '',
      kind: stored.kind,
      noindex: stored.noindex,
      updatedAt: stored.updatedAt,
      internalLinks: linksOf(stored.article),
      article,
      revision: stored.revision,
      facts,
    }
  })
  const term =
    (collection: AddressedCollection) =>
    ({ id, title, slug, noindex }: Term) => ({
      id,
      title,
      slug: slug ?? '',
      url: publicUrl({ document: { id, slug, collection }, settings }) ?? '',
      noindex,
    })
  return {
    settings,
    posts: snapshotPosts,
    pages: snapshotPages,
    categories: categories.map(term('categories')),
    tags: tags.map(term('tags')),
    authors,
    media: surroundings.media.filter(({ id }) => shown.has(id)),
    navigation: navigationOf({ navigation, book, ...(onUnresolved ? { onUnresolved } : {}) }),
    readings,
  }
}
