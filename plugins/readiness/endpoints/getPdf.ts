import { APIError, type Endpoint } from 'payload'

import { printPdf } from '../../../src/chromium/printPdf'
import { described } from '../../../src/cms/endpointDescription'
import { languageParameter } from '../../../src/cms/languageParameter'
import { withUser } from '../../../src/cms/withUser'
import { reportHtml } from '../domain/reportHtml'
import { readTold } from '../gather/readTold'
import type { ResolvedReadinessOptions } from '../options'

const trouble: Readonly<Record<string, readonly [status: number, text: string]>> = {
  'print-busy': [
    503,
    'Others are printing already; try again in a minute. / এখন অন্যরা প্রিন্ট করছেন; এক মিনিট পর আবার চেষ্টা করুন।',
  ],
  'print-timeout': [
    504,
    'Printing took too long; use the browser’s own printing instead. / প্রিন্ট হতে বেশি সময় লেগেছে; ব্রাউজারের নিজের প্রিন্ট ব্যবহার করুন।',
  ],
  'print-failed': [
    502,
    'Chromium could not print the report; use the browser’s own printing instead. / ক্রোমিয়াম প্রতিবেদনটি প্রিন্ট করতে পারেনি; ব্রাউজারের নিজের প্রিন্ট ব্যবহার করুন।',
  ],
}

/** `GET /api/readiness/report.pdf?language=`: the latest report as PDF, where there is a Chromium; 404 where there is none (an error of the server it is not). */
export const getPdf = ({ messages, chromium }: ResolvedReadinessOptions): Endpoint => ({
  path: '/readiness/report.pdf',
  method: 'get',
  ...described({
    id: 'getReadinessPdf',
    tag: 'Readiness',
    summary: 'The latest report as PDF, printed by Chromium where the server has one',
    callers: 'people',
    parameters: [languageParameter],
    answers: {
      200: { description: 'The report', type: 'application/pdf', schema: { type: 'string' } },
      404: {
        description: 'There is no report yet, or no Chromium on the server',
        schema: { $ref: '#/components/schemas/Problem' },
        type: 'application/problem+json',
      },
    },
  }),
  handler: withUser(async (req) => {
    if (!chromium)
      throw new APIError(
        'There is no Chromium on the server; install one, or name it by CHROMIUM_PATH. / সার্ভারে ক্রোমিয়াম নেই; ইনস্টল করুন, অথবা CHROMIUM_PATH দিয়ে জানান।',
        404,
        { code: 'no-chromium' },
        true,
      )
    const told = await readTold(req)
    try {
      const pdf = await printPdf({ chromium, html: reportHtml({ ...told, messages }) })
      return new Response(pdf as Uint8Array<ArrayBuffer>, {
        headers: {
          'Content-Type': 'application/pdf',
          'Content-Disposition': `attachment; filename="readiness-${told.createdAt.slice(0, 10)}.pdf"`,
          'Cache-Control': 'private, no-store',
        },
      })
    } catch (error) {
      const { code = '' } = error as { code?: string }
      const known = trouble[code]
      if (!known) throw error
      req.payload.logger.error({ err: error, msg: 'The report could not be printed.' })
      throw new APIError(known[1], known[0], { code }, true)
    }
  }),
})
