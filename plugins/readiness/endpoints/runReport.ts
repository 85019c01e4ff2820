import type { Endpoint } from 'payload'

import { described } from '../../../src/cms/endpointDescription'
import { withUser } from '../../../src/cms/withUser'
import { requestReport } from '../gather/requestReport'

/** `POST /api/readiness/run`: asks for a new report and answers 202 at once; while one is running, it is that one. */
export const runReport: Endpoint = {
  path: '/readiness/run',
  method: 'post',
  ...described({
    id: 'runReadiness',
    tag: 'Readiness',
    summary: 'Have a new report made; editors and administrators only',
    callers: 'people',
    answers: {
      202: {
        description: 'It is being made; while one is, it is that one',
        schema: { type: 'object', properties: { id: { type: 'string' } }, required: ['id'] },
      },
    },
  }),
  handler: withUser(
    async (req) => {
      // Nobody may create reports by hand; this endpoint has checked who asks.
      const { payload, user } = req
      const report = await requestReport({ payload, requestedBy: String(user.id) })
      return Response.json({ id: report?.id }, { status: 202 })
    },
    ['admin', 'editor'],
  ),
}
