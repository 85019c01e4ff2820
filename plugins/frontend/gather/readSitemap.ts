import type { PayloadRequest, Where } from 'payload'

import type { BlogSettings } from '../../../src/check/snapshot'
import { imageObjectOf } from '../domain/imageObjectOf'
import type { SitemapEntry } from '../write/writeSitemap'
import { addressOf } from './addressOf'
import { homeOf } from './homeOf'
import { publishedOnly } from './publishedOnly'

const atOnce = 100

const listed = ['pages', 'categories', 'tags', 'posts'] as const
type Listed = (typeof listed)[number]

/** What search engines may find: published, and not marked otherwise. */
const findable = (collection: Listed): Where => {
  const open: Where = { noindex: { not_equals: true } }
  return collection === 'posts' || collection === 'pages' ? publishedOnly(open) : open
}

const counts = async (req: PayloadRequest): Promise<Record<Listed, number>> => {
  const found = await Promise.all(
    listed.map(async (collection) => {
      const where = findable(collection)
      const { totalDocs } = await req.payload.count({
        collection,
        where,
        overrideAccess: false,
        req,
      })
      return [collection, totalDocs] as const
    }),
  )
  return Object.fromEntries(found) as Record<Listed, number>
}

/** How many addresses the sitemap has, the home page among them. */
export const countSitemap = async (req: PayloadRequest): Promise<number> =>
  1 + Object.values(await counts(req)).reduce((sum, one) => sum + one, 0)

/**
 * The addresses from one place to another: the home page, pages, categories, tags, posts, each by id. They come in pieces, read one after
 * another. Pictures are the covers of posts: to find those in bodies, every body of the blog would be read.
 */
export async function* readSitemap({
  req,
  settings,
  from,
  count,
}: {
  req: PayloadRequest
  settings: BlogSettings
  from: number
  count: number
}): AsyncGenerator<SitemapEntry[]> {
  const base = settings.address ?? homeOf(req.payload)
  let skip = from
  let left = count
  if (skip === 0 && left > 0) {
    yield [{ url: new URL('/', base).href, lastmod: null, images: [] }]
    left -= 1
  } else skip -= 1
  const totals = await counts(req)
  for (const collection of listed) {
    const total = totals[collection]
    if (skip >= total) {
      skip -= total
      continue
    }
    const take = Math.min(left, total - skip)
    yield* readCollection({ req, settings, base, collection, skip, take })
    left -= take
    skip = 0
    if (left === 0) return
  }
}

async function* readCollection({
  req,
  settings,
  base,
  collection,
  skip,
  take,
}: {
  req: PayloadRequest
  settings: BlogSettings
  base: string
  collection: Listed
  skip: number
  take: number
}): AsyncGenerator<SitemapEntry[]> {
  let last = skip === 0 ? null : await idAt({ req, collection, place: skip })
  for (let left = take; left > 0; left -= atOnce) {
    const { docs } = await req.payload.find({
      collection,
      where: {
        and: [findable(collection), ...(last === null ? [] : [{ id: { greater_than: last } }])],
      },
      sort: 'id',
      limit: Math.min(atOnce, left),
      pagination: false,
      depth: 1,
      select: {
        slug: true,
        updatedAt: true,
        ...(collection === 'posts'
          ? { publishedAt: true, categories: true, coverImage: true }
          : {}),
      },
      overrideAccess: false,
      req,
    })
    yield docs.flatMap((document): SitemapEntry[] => {
      const url = addressOf({ collection, document, settings })
      if (url === null) return []
      const media = (document as { coverImage?: unknown }).coverImage
      const cover = imageObjectOf({ media, base: homeOf(req.payload) })
      return [
        {
          url: new URL(url, base).href,
          lastmod: document.updatedAt,
          images: cover ? [cover.url] : [],
        },
      ]
    })
    if (docs.length < atOnce) return
    last = docs.at(-1)?.id ?? null
  }
}

/** The id of the document before a place, counted from 1. */
const idAt = async ({
  req,
  collection,
  place,
}: {
  req: PayloadRequest
  collection: Listed
  place: number
}): Promise<string | null> => {
  const { docs } = await req.payload.find({
    collection,
    where: findable(collection),
    sort: 'id',
    limit: 1,
    page: place,
    depth: 0,
    select: { slug: true },
    overrideAccess: false,
    req,
  })
  return docs[0]?.id ?? null
}
