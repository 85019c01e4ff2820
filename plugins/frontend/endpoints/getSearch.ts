import type { Endpoint, PayloadRequest } from 'payload'

import { answerConditionally } from '../../../src/cms/answerConditionally'
import { described } from '../../../src/cms/endpointDescription'
import { linkHeader, pageLinks } from '../../../src/cms/pageLinks'
import { problem } from '../../../src/cms/problem'
import { readBlogSettings } from '../../../src/cms/readBlogSettings'
import type { SearchKind } from '../domain/search/searchStore'
import { readSearch } from '../gather/readSearch'
import { readWhole } from './readWhole'
import { searchDescription } from './searchDescription'

const longestQuestion = 100
const usualLimit = 10
const mostHits = 50
const lastPage = 1_000

const kinds: Readonly<Record<string, SearchKind>> = { post: 'posts', page: 'pages' }

/**
 * `GET /api/search?q=`, for anybody: published posts and pages, the best first, each with a snippet. `type=post` or `page` asks for one kind,
 * `page` and `limit` (at most 50) for a part.
 */
export const getSearch: Endpoint = {
  path: '/search',
  method: 'get',
  ...described(searchDescription({ longestQuestion, usualLimit, mostHits, lastPage })),
  handler: async (req) => {
    const text = readText(req)
    const kind = readKind(req)
    const page = readWhole({ req, field: 'page', usual: 1, most: lastPage })
    const limit = readWhole({ req, field: 'limit', usual: usualLimit, most: mostHits })
    const settings = await readBlogSettings({ payload: req.payload, req })
    const found = await readSearch({ req, settings, text, kind, page, limit })
    const totalPages = Math.min(lastPage, Math.ceil(found.totalDocs / limit))
    const links = pageLinks({ url: req.url ?? '', page, totalPages })
    return answerConditionally({
      request: req as { headers: Headers },
      body: JSON.stringify({
        q: text,
        ...found,
        page,
        limit,
        totalPages,
        hasPrevPage: page > 1,
        hasNextPage: page < totalPages,
        links,
      }),
      headers: {
        'Content-Type': 'application/json; charset=utf-8',
        ...(totalPages > 0 ? { Link: linkHeader(links) } : {}),
      },
      lastModified: null,
    })
  },
}

const readText = (req: PayloadRequest): string => {
  const { q } = req.query ?? {}
  const text = typeof q === 'string' ? q.normalize('NFC').trim() : ''
  if (text !== '' && text.length <= longestQuestion) return text
  throw problem({
    req,
    status: 400,
    code: 'query-q',
    field: 'q',
    en: `“q” is what is looked for: one to ${longestQuestion} characters.`,
    bn: `“q” এ যা খুঁজছেন তা লিখুন: ১ থেকে ${longestQuestion.toLocaleString('bn-BD')} অক্ষর।`,
  })
}

const readKind = (req: PayloadRequest): SearchKind | null => {
  const { type } = req.query ?? {}
  if (type === undefined || type === '') return null
  const kind = typeof type === 'string' && Object.hasOwn(kinds, type) ? kinds[type] : undefined
  if (kind) return kind
  throw problem({
    req,
    status: 400,
    code: 'query-type',
    field: 'type',
    en: '“type” is “post” or “page”.',
    bn: '“type” হবে “post” বা “page”।',
  })
}
