import type { ImageObject } from '../imageObject'

/** What the head of a page is made of. */
export type SeoInput = {
  kind: 'post' | 'page'
  /** The kind of a page, such as `about`. */
  pageKind: string | null
  title: string
  metaTitle: string | null
  description: string
  /** Absolute; null while the blog has no address. */
  canonical: string | null
  noindex: boolean
  /** BCP 47. */
  language: string
  image: ImageObject | null
  publishedAt: string | null
  updatedAt: string
  authors: readonly { name: string; bio: string | null; photo: ImageObject | null }[]
  categories: readonly { title: string; url: string | null }[]
  tags: readonly string[]
  words: number
  minutes: number
  blog: { name: string; address: string | null }
}
