import type { Endpoint, PayloadRequest } from 'payload'

import { answerConditionally } from '../../../src/cms/answerConditionally'
import { described } from '../../../src/cms/endpointDescription'
import { problem } from '../../../src/cms/problem'
import { readBlogSettings } from '../../../src/cms/readBlogSettings'
import { adsTxt } from '../domain/feed/adsTxt'
import { robotsTxt } from '../domain/feed/robotsTxt'
import { contentChangedAt } from '../gather/contentChangedAt'
import { homeOf } from '../gather/homeOf'
import { countSitemap, readSitemap } from '../gather/readSitemap'
import { writeSitemap, writeSitemapIndex } from '../write/writeSitemap'
import { answersBeside, tag } from './description'
import { notFound } from './notFound'
import { paramOf } from './paramOf'

/** As many as one file may have: https://www.sitemaps.org/protocol.html */
const sitemapSize = 50_000

const describedFile = (id: string, summary: string, type: string, mayLack = false) =>
  described({
    id,
    tag,
    summary,
    callers: 'anyone',
    answers: {
      200: { description: 'The file', schema: { type: 'string' }, type },
      ...answersBeside(mayLack),
    },
  })

const answerFile = ({
  req,
  body,
  type,
  changedAt,
}: {
  req: PayloadRequest
  body: string
  type: string
  changedAt: string
}): Response =>
  answerConditionally({
    request: req as { headers: Headers },
    body,
    headers: { 'Content-Type': `${type}; charset=utf-8` },
    lastModified: changedAt,
    datedByAll: true,
  })

const sitemap = (size: number): Endpoint => ({
  path: '/sitemap.xml',
  method: 'get',
  ...describedFile('getSitemap', 'The sitemap, or the list of its parts', 'application/xml'),
  handler: async (req) => {
    const settings = await readBlogSettings({ payload: req.payload, req })
    const changedAt = await contentChangedAt(req)
    const count = await countSitemap(req)
    const base = settings.address ?? homeOf(req.payload)
    const parts = Array.from({ length: Math.ceil(count / size) }, (_, index) => ({
      url: new URL(`/sitemap-${index + 1}.xml`, base).href,
      lastmod: changedAt,
    }))
    const body =
      parts.length > 1
        ? await writeSitemapIndex(parts)
        : await writeSitemap(readSitemap({ req, settings, from: 0, count: size }))
    return answerFile({ req, body, type: 'application/xml', changedAt })
  },
})

const sitemapPart = (size: number): Endpoint => ({
  path: '/sitemap-:part.xml',
  method: 'get',
  ...describedFile('getSitemapPart', 'One part of the sitemap, from 1', 'application/xml', true),
  handler: async (req) => {
    const part = paramOf(req, 'part')
    const from = /^[1-9]\d{0,5}$/.test(part) ? (Number(part) - 1) * size : Number.NaN
    if (!(from < (await countSitemap(req)))) throw notFound(req)
    const settings = await readBlogSettings({ payload: req.payload, req })
    const changedAt = await contentChangedAt(req)
    const body = await writeSitemap(readSitemap({ req, settings, from, count: size }))
    return answerFile({ req, body, type: 'application/xml', changedAt })
  },
})

const robots: Endpoint = {
  path: '/robots.txt',
  method: 'get',
  ...describedFile('getRobots', 'The robots.txt of the blog', 'text/plain'),
  handler: async (req) => {
    const { address } = await readBlogSettings({ payload: req.payload, req })
    const body = robotsTxt({ address: address ?? homeOf(req.payload) })
    return answerFile({ req, body, type: 'text/plain', changedAt: await blogChangedAt(req) })
  },
}

const ads: Endpoint = {
  path: '/ads.txt',
  method: 'get',
  ...describedFile(
    'getAds',
    'The ads.txt of the blog; 404 without a publisher id',
    'text/plain',
    true,
  ),
  handler: async (req) => {
    const { publisherId } = await readBlogSettings({ payload: req.payload, req })
    if (publisherId === null) {
      throw problem({
        req,
        status: 404,
        code: 'no-publisher-id',
        en: 'No publisher id is set (Settings → Blog → AdSense). A file without it would be worse than none.',
        bn: 'প্রকাশক আইডি দেওয়া নেই (সেটিংস → ব্লগ → অ্যাডসেন্স)। আইডি ছাড়া ফাইল না থাকাই ভালো।',
      })
    }
    const changedAt = await blogChangedAt(req)
    return answerFile({ req, body: adsTxt(publisherId), type: 'text/plain', changedAt })
  },
}

const blogChangedAt = async (req: PayloadRequest): Promise<string> => {
  const { updatedAt } = await req.payload.findGlobal({ slug: 'blog', depth: 0, req })
  return updatedAt ?? new Date(0).toISOString()
}

/**
 * `GET /api/sitemap.xml` (a list of `/sitemap-1.xml` … where one cannot hold all), `/api/robots.txt` and `/api/ads.txt`, for anybody: a
 * frontend serves them at the root of the blog.
 */
export const fileEndpoints = ({ size = sitemapSize }: { size?: number } = {}): Endpoint[] => [
  sitemap(size),
  sitemapPart(size),
  robots,
  ads,
]
