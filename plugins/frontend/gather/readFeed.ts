import { setImmediate as turn } from 'node:timers/promises'

import type { PayloadRequest } from 'payload'

import { lexicalToArticle } from '../../../src/article/lexicalToArticle'
import type { BlogSettings } from '../../../src/check/snapshot'
import type { Category, Post } from '../../../src/payload-types'
import type { FeedEntry, FeedModel } from '../domain/feed/feedModel'
import { headingsOf } from '../domain/headingsOf'
import { imageObjectOf } from '../domain/imageObjectOf'
import { figureHtml } from '../domain/render/figureHtml'
import { renderHtml } from '../domain/render/renderHtml'
import { summaryOf } from '../domain/summaryOf'
import { addressOf } from './addressOf'
import { contentChangedAt } from './contentChangedAt'
import { homeOf } from './homeOf'
import { populateTwice } from './populateTwice'
import { publishedOnly } from './publishedOnly'
import { renderContextOf } from './renderContextOf'

/** Readers ask often; what is older they have already. */
const mostEntries = 50
/** Posts read in one piece. */
const atOnce = 10

/** The newest published posts of the blog, or of one category, whole. Until the blog has an address its own is that of the CMS. */
export const readFeed = async ({
  req,
  settings,
  category = null,
}: {
  req: PayloadRequest
  settings: BlogSettings
  category?: Category | null
}): Promise<FeedModel> => {
  const home = homeOf(req.payload)
  const base = settings.address ?? home
  const entries: FeedEntry[] = []
  for (let page = 1; page <= mostEntries / atOnce; page += 1) {
    // oxlint-disable-next-line no-await-in-loop -- a few posts at a time, so that others get their turn
    const { docs, hasNextPage } = await req.payload.find({
      collection: 'posts',
      where: publishedOnly(...(category ? [{ categories: { in: [category.id] } }] : [])),
      sort: ['-publishedAt', '-id'],
      limit: atOnce,
      page,
      ...populateTwice,
      overrideAccess: false,
      req,
    })
    for (const post of docs) {
      const entry = entryOf({ post, settings, home, base })
      if (entry) entries.push(entry)
      // oxlint-disable-next-line no-await-in-loop -- the turn is the point
      await turn()
    }
    if (!hasNextPage) break
  }
  const path = category ? `/api/categories/${encodeURIComponent(category.slug ?? '')}` : '/api'
  const own = category && addressOf({ collection: 'categories', document: category, settings })
  return {
    title: category ? `${category.title} · ${settings.name}` : settings.name,
    description: (category ? category.description : settings.niche.statement) ?? '',
    url: new URL(own ?? '/', base).href,
    self: {
      rss: new URL(`${path}/feed.xml`, home).href,
      atom: new URL(`${path}/atom.xml`, home).href,
      json: new URL(`${path}/feed.json`, home).href,
    },
    language: settings.language,
    updatedAt: await contentChangedAt(req),
    author: settings.name,
    entries,
  }
}

const entryOf = ({
  post,
  settings,
  home,
  base,
}: {
  post: Post
  settings: BlogSettings
  home: string
  base: string
}): FeedEntry | null => {
  const url = addressOf({ collection: 'posts', document: post, settings })
  if (url === null) return null
  const cover = imageObjectOf({ media: post.coverImage, base: home })
  const body = renderHtml({
    body: post.body,
    context: renderContextOf({ headingIds: headingsOf(post.body).ids, settings, home, base }),
  })
  const summary =
    post.excerpt ||
    post.meta?.description ||
    summaryOf(lexicalToArticle({ title: post.title, body: post.body ?? null }).text)
  const filled = <Document extends { id: string }>(
    values: (string | Document)[] | null | undefined,
  ) => (values ?? []).filter((value): value is Document => typeof value === 'object')
  return {
    id: `urn:ekagro:post:${post.id}`,
    title: post.title,
    url: new URL(url, base).href,
    summary,
    html: `${cover ? figureHtml({ image: cover, caption: '', href: null }) : ''}${body}`,
    publishedAt: post.publishedAt ?? post.createdAt,
    updatedAt: post.updatedAt,
    authors: filled(post.authors).map(({ name }) => name),
    categories: filled(post.categories).map(({ title }) => title),
    language: post.language ?? null,
    image: cover?.url ?? null,
  }
}
