import type { Endpoint } from 'payload'

import { described } from '../../../src/cms/endpointDescription'
import { withUser } from '../../../src/cms/withUser'
import { isAlive } from './isAlive'

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
      const running = await req.payload.find({
        collection: 'reports',
        where: { state: { equals: 'running' } },
        sort: '-createdAt',
        limit: 1,
        pagination: false,
        depth: 0,
        overrideAccess: false,
        req,
      })
      const current = running.docs[0]
      if (current && isAlive(current)) return Response.json({ id: current.id }, { status: 202 })
      // Nobody may create reports by hand; this endpoint has checked who asks.
      const report = await req.payload.create({
        collection: 'reports',
        data: { state: 'running', requestedBy: req.user.id },
        depth: 0,
        req,
      })
      await req.payload.jobs.queue({ task: 'make-report', input: { report: report.id } })
      return Response.json({ id: report.id }, { status: 202 })
    },
    ['admin', 'editor'],
  ),
}
