import type { Endpoint } from 'payload'

import { withUser } from '../../../src/cms/withUser'
import { presentReport } from '../domain/presentReport'
import type { Report } from '../domain/report'
import type { ResolvedReadinessOptions } from '../options'
import { isAlive } from './isAlive'

/** `GET /api/readiness`: the latest report in the reader's language, and the one that is being made, if any. */
export const getReport = ({ messages }: ResolvedReadinessOptions): Endpoint => ({
  path: '/readiness',
  method: 'get',
  handler: withUser(async (req) => {
    const find = (state: 'done' | 'running' | 'failed') =>
      req.payload.find({
        collection: 'reports',
        where: { state: { equals: state } },
        sort: '-createdAt',
        limit: 1,
        pagination: false,
        depth: 0,
        overrideAccess: false,
        req,
      })
    const [done, running, failed] = await Promise.all([
      find('done'),
      find('running'),
      find('failed'),
    ])
    const latest = done.docs[0]
    const current = running.docs[0]
    const broken = failed.docs[0]
    const language = req.searchParams.get('language') ?? req.i18n.language
    return Response.json({
      report: latest?.report
        ? {
            id: latest.id,
            createdAt: latest.createdAt,
            ...presentReport({ report: latest.report as unknown as Report, language, messages }), // Stored as JSON.
          }
        : null,
      running:
        current && isAlive(current) ? { id: current.id, progress: current.progress ?? null } : null,
      failed:
        broken && (!latest || broken.createdAt > latest.createdAt)
          ? { error: broken.error ?? '' }
          : null,
    })
  }),
})
