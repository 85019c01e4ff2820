/** One post in a feed. All texts are plain, but for `html`. */
export type FeedEntry = {
  /** Stays the same when title and address change, so that readers are not shown a post twice. */
  id: string
  title: string
  /** Absolute. */
  url: string
  summary: string
  /** The whole post, every address in it absolute. */
  html: string
  /** ISO 8601. */
  publishedAt: string
  updatedAt: string
  authors: readonly string[]
  categories: readonly string[]
  language: string | null
  /** Absolute address of the cover. */
  image: string | null
}

/** A feed before it has a format. */
export type FeedModel = {
  title: string
  description: string
  /** The page that the feed belongs to, absolute. */
  url: string
  /** Where the feed itself is, by format. */
  self: Readonly<Record<FeedFormat, string>>
  language: string
  /** ISO 8601: the newest change of what is in it. */
  updatedAt: string
  author: string
  entries: readonly FeedEntry[]
}

export const feedFormats = ['rss', 'atom', 'json'] as const
export type FeedFormat = (typeof feedFormats)[number]
