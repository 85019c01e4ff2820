import type { PayloadRequest } from 'payload'

import type { BlogSettings } from '../../../src/check/snapshot'
import { answerConditionally } from '../../../src/cms/answerConditionally'
import type { Page, Post } from '../../../src/payload-types'
import { presentDocument } from '../gather/presentDocument'
import type { ReadableCollection } from '../gather/readable'
import { readNeighbours } from '../gather/readNeighbours'
import { readRelated } from '../gather/readRelated'
import { readFormat } from './readFormat'

const relatedInAnswer = 4

/** The whole answer for one document; `movedTo` is its slug where another one was asked for. */
export const answerDocument = async ({
  req,
  collection,
  document,
  settings,
  movedTo = null,
}: {
  req: PayloadRequest
  collection: ReadableCollection
  document: Post | Page
  settings: BlogSettings
  movedTo?: string | null
}): Promise<Response> => {
  const format = readFormat(req)
  const around =
    collection === 'posts' ? await aroundPost({ req, post: document as Post, settings }) : {}
  const presented = presentDocument({ req, collection, document, settings, format })
  const self = `/api/${collection}/by-slug/${encodeURIComponent(document.slug ?? '')}`
  return answerConditionally({
    request: req as { headers: Headers },
    body: JSON.stringify({ ...presented, ...around, movedTo }),
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Language': presented.language,
      ...(document.slug ? { 'Content-Location': self } : {}),
    },
    lastModified: document.updatedAt,
  })
}

const aroundPost = async (options: { req: PayloadRequest; post: Post; settings: BlogSettings }) => {
  const [neighbours, related] = await Promise.all([
    readNeighbours(options),
    readRelated({ ...options, limit: relatedInAnswer }),
  ])
  return { ...neighbours, related }
}
