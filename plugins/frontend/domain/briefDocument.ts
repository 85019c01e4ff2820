import type { ImageObject } from './imageObject'

/** A post or page as a list or a link shows it. */
export type BriefDocument = {
  id: string
  title: string
  slug: string
  /** Absolute, or a path while the blog has no address; null where it cannot have one. */
  url: string | null
  publishedAt: string | null
  excerpt: string | null
  image: ImageObject | null
}
