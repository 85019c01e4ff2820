import type { Endpoint } from 'payload'

import { described } from '../../../src/cms/endpointDescription'
import { isDocumentId } from '../../../src/cms/isDocumentId'
import { readBlogSettings } from '../../../src/cms/readBlogSettings'
import { findPublished } from '../gather/findPublished'
import type { ReadableCollection } from '../gather/readable'
import { answerDocument } from './answerDocument'
import { formatParameter, otherAnswers, presentedSchema, tag } from './description'
import { notFound } from './notFound'
import { paramOf } from './paramOf'

/** `GET /api/posts/:id/rendered` (and pages), for anybody: the same answer as by slug, for a published document of an id. */
export const getRendered = (collection: ReadableCollection): Omit<Endpoint, 'root'> => ({
  path: '/:id/rendered',
  method: 'get',
  ...described({
    id: collection === 'posts' ? 'getRenderedPost' : 'getRenderedPage',
    tag,
    summary: `A published ${collection === 'posts' ? 'post' : 'page'} by its id, ready to be shown`,
    callers: 'anyone',
    parameters: [formatParameter],
    answers: {
      200: { description: 'The document', schema: presentedSchema(collection) },
      ...otherAnswers,
    },
  }),
  handler: async (req) => {
    const id = paramOf(req, 'id')
    const [document, settings] = await Promise.all([
      isDocumentId(id) ? findPublished({ req, collection, where: { id: { equals: id } } }) : null,
      readBlogSettings({ payload: req.payload, req }),
    ])
    if (!document) throw notFound(req)
    return answerDocument({ req, collection, document, settings })
  },
})
