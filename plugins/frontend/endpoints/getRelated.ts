import type { Endpoint } from 'payload'

import { answerConditionally } from '../../../src/cms/answerConditionally'
import { described } from '../../../src/cms/endpointDescription'
import { isDocumentId } from '../../../src/cms/isDocumentId'
import { readBlogSettings } from '../../../src/cms/readBlogSettings'
import { findPublished } from '../gather/findPublished'
import { readRelated } from '../gather/readRelated'
import { briefSchema, otherAnswers, tag } from './description'
import { notFound } from './notFound'
import { paramOf } from './paramOf'
import { readWhole } from './readWhole'

const usualLimit = 4
const mostRelated = 12

/** `GET /api/posts/:id/related?limit=`, for anybody: at most 12 published posts about the same as a published one. */
export const getRelated: Omit<Endpoint, 'root'> = {
  path: '/:id/related',
  method: 'get',
  ...described({
    id: 'getRelatedPosts',
    tag,
    summary: 'Published posts about the same as a published one',
    callers: 'anyone',
    parameters: [
      {
        name: 'limit',
        in: 'query',
        description: 'How many at most.',
        schema: { type: 'integer', minimum: 1, maximum: mostRelated, default: usualLimit },
      },
    ],
    answers: {
      200: {
        description: 'The nearest first',
        schema: {
          type: 'object',
          properties: { docs: { type: 'array', items: briefSchema } },
          required: ['docs'],
        },
      },
      ...otherAnswers,
    },
  }),
  handler: async (req) => {
    const limit = readWhole({ req, field: 'limit', usual: usualLimit, most: mostRelated })
    const id = paramOf(req, 'id')
    const where = { id: { equals: id } }
    const post = isDocumentId(id) ? await findPublished({ req, collection: 'posts', where }) : null
    if (!post) throw notFound(req)
    const settings = await readBlogSettings({ payload: req.payload, req })
    const docs = await readRelated({ req, post, settings, limit })
    return answerConditionally({
      request: req as { headers: Headers },
      body: JSON.stringify({ docs }),
      headers: { 'Content-Type': 'application/json; charset=utf-8' },
      lastModified: null,
    })
  },
}
