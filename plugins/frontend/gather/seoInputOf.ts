import type { BlogSettings } from '../../../src/check/snapshot'
import type { Page, Post } from '../../../src/payload-types'
import type { ImageObject } from '../domain/imageObject'
import { imageObjectOf } from '../domain/imageObjectOf'
import type { ReadingTime } from '../domain/readingTime'
import type { SeoInput } from '../domain/seo/seoInput'
import { addressOf } from './addressOf'
import type { ReadableCollection } from './readable'

/** Relations that are filled in; the others the public cannot read. */
const filled = <Document extends { id: string }>(
  values: readonly (string | Document)[] | null | undefined,
): Document[] =>
  (values ?? []).filter((value): value is Document => typeof value === 'object' && value !== null)

/** What the head of a page needs, out of the document. */
export const seoInputOf = ({
  collection,
  document,
  settings,
  home,
  language,
  cover,
  description,
  time,
  canonical,
}: {
  collection: ReadableCollection
  document: Post | Page
  settings: BlogSettings
  home: string
  language: string
  cover: ImageObject | null
  description: string
  time: ReadingTime
  canonical: string | null
}): SeoInput => {
  const post = collection === 'posts' ? (document as Post) : null
  const page = collection === 'pages' ? (document as Page) : null
  const { address } = settings
  return {
    kind: post ? 'post' : 'page',
    pageKind: page?.kind ?? null,
    title: document.title,
    metaTitle: document.meta?.title || null,
    description,
    canonical,
    noindex: document.noindex === true,
    language,
    image: imageObjectOf({ media: document.meta?.image, base: home }) ?? cover,
    publishedAt: post?.publishedAt ?? null,
    updatedAt: document.updatedAt,
    authors: filled(post?.authors).map(({ name, bio, photo }) => ({
      name,
      bio: bio || null,
      photo: imageObjectOf({ media: photo, base: home }),
    })),
    categories: filled(post?.categories).map((category) => ({
      title: category.title,
      url: address && addressOf({ collection: 'categories', document: category, settings }),
    })),
    tags: filled(post?.tags).map(({ title }) => title),
    words: time.words,
    minutes: time.minutes,
    blog: { name: settings.name, address },
  }
}
