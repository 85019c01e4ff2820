import type { Blog, Media, Page, Post } from '../../src/payload-types'

/** A picture as `by-slug` describes it. */
export type Picture = {
  url: string
  alt: string
  width: number | null
  height: number | null
  dominantColour: string | null
  srcset: string
}

/** A post or page as a link shows it. */
export type Brief = {
  id: string
  title: string
  slug: string
  url: string | null
  publishedAt: string | null
  excerpt: string | null
  image: Picture | null
}

/** What `GET /api/posts/by-slug/:slug?format=html` answers, as far as this blog uses it. */
export type Document = Omit<Post | Page, 'body'> & {
  html: string
  url: string | null
  movedTo: string | null
  language: string
  readingTime: { minutes: number; words: number }
  tableOfContents: { id: string; text: string; level: number }[]
  images: Picture[]
  seo: {
    title: string
    description: string
    canonical: string | null
    robots: string
    openGraph: Record<string, string | number | string[]>
    twitter: Record<string, string>
    jsonLd: Record<string, unknown>[]
  }
  previous?: Brief | null
  next?: Brief | null
  related?: Brief[]
}

/** A post of a list, with the fields that `listFields` selects. */
export type Listed = Pick<Post, 'id' | 'title' | 'slug' | 'excerpt' | 'publishedAt'> & {
  coverImage?: Media | string | null
}

export type List<Item> = { docs: Item[]; totalDocs: number; page: number; totalPages: number }

export type Found = {
  docs: (Brief & { titleHtml: string; snippet: { html: string } })[]
  totalDocs: number
  page: number
  totalPages: number
}

/** A message that was not taken: its words, and what is wrong with them by field or as a whole. */
export type Written = {
  values: Readonly<Record<string, string>>
  problems: Readonly<Record<string, string>>
  trouble: string | null
}

export type Link = { label: string; href: string }

/** What every page shows around its content. */
export type Frame = {
  blog: Blog
  language: 'bn' | 'en'
  header: Link[]
  footer: Link[]
  /** Where the CMS answers. */
  cms: string
  siteToken: string | null
}
