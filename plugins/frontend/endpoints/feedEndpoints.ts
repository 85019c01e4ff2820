import type { Endpoint, PayloadRequest } from 'payload'

import { answerConditionally } from '../../../src/cms/answerConditionally'
import { described } from '../../../src/cms/endpointDescription'
import { readBlogSettings } from '../../../src/cms/readBlogSettings'
import type { Category } from '../../../src/payload-types'
import type { FeedFormat } from '../domain/feed/feedModel'
import { readFeed } from '../gather/readFeed'
import { writeFeed } from '../write/writeFeed'
import { answersBeside, tag } from './description'
import { notFound } from './notFound'
import { slugIn } from './slugIn'

const files = [
  ['/feed.xml', 'rss', 'application/rss+xml'],
  ['/atom.xml', 'atom', 'application/atom+xml'],
  ['/feed.json', 'json', 'application/feed+json'],
] as const satisfies readonly (readonly [string, FeedFormat, string])[]

const names = { rss: 'RSS', atom: 'Atom', json: 'JSON' } as const

const describedFeed = (format: FeedFormat, type: string, ofCategory: boolean) =>
  described({
    id: `get${ofCategory ? 'Category' : ''}${names[format]}Feed`,
    tag,
    summary: `The newest posts ${ofCategory ? 'of a category ' : ''}as a feed: ${names[format]}`,
    callers: 'anyone',
    answers: {
      200: {
        description: 'The 50 newest, whole',
        schema: format === 'json' ? { type: 'object' } : { type: 'string' },
        type,
      },
      ...answersBeside(ofCategory),
    },
  })

const answerFeed = async ({
  req,
  format,
  type,
  category = null,
}: {
  req: PayloadRequest
  format: FeedFormat
  type: string
  category?: Category | null
}): Promise<Response> => {
  const settings = await readBlogSettings({ payload: req.payload, req })
  const model = await readFeed({ req, settings, category })
  return answerConditionally({
    request: req as { headers: Headers },
    body: writeFeed({ model, format }),
    headers: { 'Content-Type': `${type}; charset=utf-8` },
    lastModified: model.updatedAt,
    datedByAll: true,
  })
}

/** `GET /api/feed.xml`, `/api/atom.xml`, `/api/feed.json`, for anybody: the 50 newest posts, whole. */
export const feedEndpoints: Endpoint[] = files.map(([path, format, type]) => ({
  path,
  method: 'get',
  ...describedFeed(format, type, false),
  handler: (req) => answerFeed({ req, format, type }),
}))

/** The same of one category: `GET /api/categories/:slug/feed.xml` … */
export const categoryFeedEndpoints: Omit<Endpoint, 'root'>[] = files.map(
  ([path, format, type]) => ({
    path: `/:slug${path}`,
    method: 'get',
    ...describedFeed(format, type, true),
    handler: async (req) => {
      const { docs } = await req.payload.find({
        collection: 'categories',
        where: { slug: { equals: slugIn(req) } },
        limit: 1,
        pagination: false,
        depth: 0,
        overrideAccess: false,
        req,
      })
      const [category] = docs
      if (!category) throw notFound(req)
      return answerFeed({ req, format, type, category })
    },
  }),
)
