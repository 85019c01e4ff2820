import { APIError, type Endpoint, type TypedUser } from 'payload'

import { described } from '../../../src/cms/endpointDescription'
import { readDraft, mayReadDraft } from '../gather/readDraft'
import type { PresentDraft } from '../gather/presentDraft'
import { readPreviewToken } from '../gather/previewToken'

const headers = {
  'Cache-Control': 'no-store',
  'X-Robots-Tag': 'noindex, nofollow',
  'Referrer-Policy': 'no-referrer',
}

/** Both languages in one sentence: who opens a preview is often not signed in, and the frontend shows it as it is. */
const refusals = {
  invalid: [401, 'This preview link is not valid. / প্রিভিউ লিংকটি ঠিক নয়।'],
  expired: [
    401,
    'This preview link has expired; open the preview again in the editor. / প্রিভিউ লিংকের মেয়াদ শেষ; সম্পাদনার পাতা থেকে আবার খুলুন।',
  ],
  ended: [
    403,
    'Whoever made this preview may not read the document any more. / যিনি প্রিভিউটি তৈরি করেছিলেন, তিনি আর এটি পড়তে পারেন না।',
  ],
  gone: [
    404,
    'The document was deleted or is in the trash. / লেখাটি মুছে ফেলা হয়েছে বা ট্র্যাশে আছে।',
  ],
} as const

const refused = (description: string) => ({
  description,
  schema: { $ref: '#/components/schemas/Problem' },
  type: 'application/problem+json',
})

const refuse = (code: keyof typeof refusals): APIError => {
  const [status, message] = refusals[code]
  return new APIError(message, status, { code: `preview-${code}`, field: 'token' }, true)
}

/**
 * `GET /api/preview/:token` answers the working state of the one document that a token names, as the public would see it.
 * `?depth=` is 0 to 2, 1 unless told; with `?format=` the document has the form of the by-slug answers. Never kept by a cache, never for search engines.
 */
export const readPreview = (present: PresentDraft): Endpoint => ({
  path: '/preview/:token',
  method: 'get',
  ...described({
    id: 'readPreview',
    tag: 'For frontends',
    summary: 'The draft that a token shows, as the public would see it',
    callers: 'anyone',
    parameters: [
      {
        name: 'depth',
        in: 'query',
        description: 'How many relations deep the document is filled in.',
        schema: { type: 'integer', minimum: 0, maximum: 2, default: 1 },
      },
      {
        name: 'format',
        in: 'query',
        description:
          'Gives the document the form of the by-slug answers: html, text, lexical or json.',
        schema: { enum: ['html', 'text', 'lexical', 'json'] },
      },
    ],
    answers: {
      200: {
        description: 'The document, never kept by a cache',
        schema: {
          type: 'object',
          properties: {
            collection: { enum: ['posts', 'pages'] },
            id: { type: 'string' },
            expiresAt: { type: 'string', format: 'date-time' },
            doc: {
              anyOf: [
                { $ref: '#/components/schemas/Posts' },
                { $ref: '#/components/schemas/Pages' },
              ],
            },
          },
          required: ['collection', 'id', 'expiresAt', 'doc'],
        },
      },
      401: refused('The token is not valid, or its time is over'),
      403: refused('Whoever made it may not read the document any more'),
      404: refused('The document is gone'),
    },
  }),
  handler: async (req) => {
    const { payload } = req
    const token = (req.routeParams?.token as string | undefined) ?? ''
    const { claim, problem } = readPreviewToken({ secret: payload.secret, token, now: Date.now() })
    if (problem !== null) throw refuse(problem)
    const { collection, id, expiresAt } = claim
    const user = await payload.findByID({
      collection: 'users',
      id: claim.user,
      depth: 0,
      disableErrors: true,
    })
    const isPresented = req.query.format !== undefined
    const depth = isPresented
      ? 2
      : Math.min(2, Math.max(0, Math.trunc(Number(req.query.depth ?? 1)) || 0))
    const document = await readDraft({ payload, collection, id, depth })
    if (!document) throw refuse('gone')
    const reader = user && ({ ...user, collection: 'users' } as TypedUser)
    if (!reader || !(await mayReadDraft({ payload, collection, id, user: reader }))) {
      throw refuse('ended')
    }
    return Response.json(
      {
        collection,
        id,
        expiresAt: new Date(expiresAt).toISOString(),
        doc: isPresented ? await present({ req, collection, document }) : document,
      },
      { headers },
    )
  },
})
