import type { BlogSettings } from '../../../src/check/snapshot'
import type { Page, Post } from '../../../src/payload-types'
import type { BriefDocument } from '../domain/briefDocument'
import { imageObjectOf } from '../domain/imageObjectOf'
import { addressOf } from './addressOf'
import type { ReadableCollection } from './readable'

/** A document as a list shows it. */
export const briefOf = ({
  collection,
  document,
  settings,
  home,
}: {
  collection: ReadableCollection
  document: Partial<Post> & Partial<Page> & { id: string }
  settings: BlogSettings
  home: string
}): BriefDocument => ({
  id: document.id,
  title: document.title ?? '',
  slug: document.slug ?? '',
  url: addressOf({ collection, document, settings }),
  publishedAt: document.publishedAt ?? null,
  excerpt: document.excerpt ?? null,
  image: imageObjectOf({ media: document.coverImage, base: home }),
})
