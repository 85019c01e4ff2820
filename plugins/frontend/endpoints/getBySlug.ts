import type { Endpoint } from 'payload'

import { described } from '../../../src/cms/endpointDescription'
import { readBlogSettings } from '../../../src/cms/readBlogSettings'
import { findFormer } from '../gather/findFormer'
import { findPublished } from '../gather/findPublished'
import type { ReadableCollection } from '../gather/readable'
import { answerDocument } from './answerDocument'
import { formatParameter, otherAnswers, presentedSchema, tag } from './description'
import { notFound } from './notFound'
import { slugIn } from './slugIn'

/**
 * `GET /api/posts/by-slug/:slug` (and pages), for anybody: the published document of a slug. A slug it had before answers with the
 * document as well, its slug of today in `movedTo` and in `Content-Location`, so that a frontend can send its reader on.
 */
export const getBySlug = (collection: ReadableCollection): Omit<Endpoint, 'root'> => ({
  path: '/by-slug/:slug',
  method: 'get',
  ...described({
    id: collection === 'posts' ? 'getPostBySlug' : 'getPageBySlug',
    tag,
    summary: `The published ${collection === 'posts' ? 'post' : 'page'} of a slug, ready to be shown`,
    description: 'A slug it had before answers too, with the slug of today in `movedTo`.',
    callers: 'anyone',
    parameters: [formatParameter],
    answers: {
      200: { description: 'The document', schema: presentedSchema(collection) },
      ...otherAnswers,
    },
  }),
  handler: async (req) => {
    const slug = slugIn(req)
    const [document, settings] = await Promise.all([
      findPublished({ req, collection, where: { slug: { equals: slug } } }),
      readBlogSettings({ payload: req.payload, req }),
    ])
    if (document) return answerDocument({ req, collection, document, settings })
    const former = await findFormer({ req, collection, slug, settings })
    if (!former) throw notFound(req)
    return answerDocument({
      req,
      collection,
      document: former,
      settings,
      movedTo: former.slug ?? null,
    })
  },
})
