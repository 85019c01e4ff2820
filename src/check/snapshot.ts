import type { Article } from '../article/article'
import type { NicheModel } from './nicheModel'

export type CreatedVia = 'manual' | 'import' | 'rss' | 'api' | 'ai-assisted'
export type Review = 'draft' | 'in-review' | 'changes-asked' | 'approved'
export type NichePreset =
  'education' | 'lifestyle' | 'information-technology' | 'sports' | 'entertainment'

export type BlogSettings = {
  name: string
  /** The public origin, such as `https://example.com`; null until set. */
  address: string | null
  postPath: string
  pagePath: string
  categoryPath: string
  tagPath: string
  /** IANA name. */
  timeZone: string
  /** 0 is Sunday, 6 is Saturday. */
  firstDayOfWeek: number
  /** BCP 47. */
  language: string
  niche: {
    preset: NichePreset | null
    statement: string
    keywords: readonly string[]
    /** What editors taught; absent or null until enough posts are confirmed. */
    model?: NicheModel | null
  }
  cadence: { posts: number; per: 'week' | 'month' }
  /** `pub-` and 16 digits, or null. */
  publisherId: string | null
}

/** A link inside the blog: null target when its path leads to no document. */
export type InternalLink = {
  path: string
  target: { kind: 'posts' | 'pages' | 'categories' | 'tags'; id: string } | null
}

/** A published post as the public reads it, with the facts of each analyser by key. */
export type SnapshotPost = {
  id: string
  slug: string
  title: string
  /** Absolute, or a path when the blog has no address yet. */
  url: string
  noindex: boolean
  metaTitle: string | null
  createdVia: CreatedVia
  review: Review
  reviewedAt: string | null
  reviewNote: string | null
  publishedAt: string
  firstPublishedAt: string
  updatedAt: string
  authors: readonly string[]
  categories: readonly string[]
  tags: readonly string[]
  sourcesUsed: readonly { title: string; url: string | null }[]
  coverImage: string | null
  /** True when the author said what they know at first hand; absent otherwise. */
  toldFirstHand?: boolean
  internalLinks: readonly InternalLink[]
  article: Article
  /** Of the article (`revision`), where it is known without its text. */
  revision?: string
  /** By analyser key; absent when that analyser has no current facts. */
  facts: Readonly<Record<string, unknown>>
}

export type PageKind = 'about' | 'contact' | 'privacy' | 'terms' | 'other'

export type SnapshotPage = {
  id: string
  slug: string
  title: string
  url: string
  kind: PageKind
  noindex: boolean
  updatedAt: string
  internalLinks: readonly InternalLink[]
  article: Article
  /** Of the article (`revision`), where it is known without its text. */
  revision?: string
  facts: Readonly<Record<string, unknown>>
}

export type SnapshotMedia = {
  id: string
  filename: string
  alt: string | null
  decorative: boolean
  altMissing: boolean
  origin: 'own' | 'licensed' | 'public-domain' | 'generated' | 'unknown'
  licence: string | null
  credit: string | null
  ownWork: boolean
  /** True while the file still lies on another host. */
  external: boolean
}

export type SnapshotTerm = {
  id: string
  title: string
  slug: string
  url: string
  noindex: boolean
}

export type SnapshotAuthor = { id: string; name: string; slug: string; bio: string }

/** An item of a menu with the place it leads to. */
export type SnapshotMenuItem = {
  label: string
  href: string | null
  /** `missing` when it names a document that is not published or does not exist. */
  target:
    | { kind: 'posts' | 'pages' | 'categories' | 'tags'; id: string }
    | 'external'
    | 'home'
    | 'missing'
}

/** Everything the public can read and the settings it depends on, read once for one report. */
export type Snapshot = {
  settings: BlogSettings
  posts: readonly SnapshotPost[]
  pages: readonly SnapshotPage[]
  categories: readonly SnapshotTerm[]
  tags: readonly SnapshotTerm[]
  authors: readonly SnapshotAuthor[]
  /** Media used by a published post or page. */
  media: readonly SnapshotMedia[]
  navigation: { header: readonly SnapshotMenuItem[]; footer: readonly SnapshotMenuItem[] }
  /** What plugins keep beside the documents, by the key of their reader; absent where nobody reads it. */
  readings?: Readonly<Record<string, unknown>>
}
