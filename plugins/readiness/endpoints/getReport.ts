import type { Endpoint } from 'payload'

import { described } from '../../../src/cms/endpointDescription'
import { languageParameter } from '../../../src/cms/languageParameter'
import { withUser } from '../../../src/cms/withUser'
import { readReportState } from '../gather/readReportState'
import type { ResolvedReadinessOptions } from '../options'

/** `GET /api/readiness`: the latest report in the reader's language, and the one that is being made, if any. */
export const getReport = ({ messages }: ResolvedReadinessOptions): Endpoint => ({
  path: '/readiness',
  method: 'get',
  ...described({
    id: 'getReadiness',
    tag: 'Readiness',
    summary: 'The latest report on whether the blog may apply, and the one that is being made',
    callers: 'people',
    parameters: [languageParameter],
    answers: {
      200: {
        description: 'Both reports; null where there is none',
        schema: { type: 'object', additionalProperties: true },
      },
    },
  }),
  handler: withUser(async (req) => {
    const language = req.searchParams.get('language') ?? req.i18n.language
    return Response.json(await readReportState({ req, messages, language }))
  }),
})
