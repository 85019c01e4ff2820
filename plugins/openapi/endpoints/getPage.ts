import type { Endpoint } from 'payload'

import { described } from '../../../src/cms/endpointDescription'
import { documentOf } from '../gather/documentOf'
import { renderPage } from '../page/renderPage'
import { contentSecurityPolicy } from '../page/style'

/**
 * `GET /api/docs`: the document to read, in English or with `?lang=bn` in Bengali. Made here, with nothing from another host
 * and no script.
 */
export const getPage: Endpoint = {
  path: '/docs',
  method: 'get',
  ...described({
    id: 'getApiDocs',
    tag: 'This document',
    summary: 'This document as a page to read',
    callers: 'anyone',
    parameters: [
      {
        name: 'lang',
        in: 'query',
        description: 'The language of the page; else that of the browser.',
        schema: { enum: ['en', 'bn'] },
      },
    ],
    answers: {
      200: { description: 'The page', schema: { type: 'string' }, type: 'text/html' },
    },
  }),
  handler: async (req) => {
    const asked = req.searchParams.get('lang')
    const isBengali = asked === 'bn' || (asked !== 'en' && req.i18n.language === 'bn-BD')
    const { document } = await documentOf(req.payload.config)
    return new Response(renderPage({ document, language: isBengali ? 'bn' : 'en' }), {
      headers: {
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Security-Policy': contentSecurityPolicy,
        'Cache-Control': 'public, max-age=300',
        Vary: 'Accept-Language, Cookie',
      },
    })
  },
}
