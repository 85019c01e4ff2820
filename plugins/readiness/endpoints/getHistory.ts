import type { Endpoint } from 'payload'

import { described } from '../../../src/cms/endpointDescription'
import { withUser } from '../../../src/cms/withUser'
import { changesSince } from '../domain/changesSince'
import { todo } from '../domain/todo'
import { readLastReports } from '../gather/readLastReports'

const most = 60

/**
 * `GET /api/readiness/history`: the last 60 reports, the oldest first, with verdict, coverage, scores, how many places are to be mended and
 * what changed since the one before.
 */
export const getHistory: Endpoint = {
  path: '/readiness/history',
  method: 'get',
  ...described({ internal: 'serves the curve of the screen of readiness' }),
  handler: withUser(async (req) => {
    const reports = (await readLastReports({ req, count: most })).toReversed()
    return Response.json({
      reports: reports.map(({ id, createdAt, report }, place) => {
        const before = reports[place - 1]?.report
        const { count, minutes } = todo(report)
        return {
          id,
          createdAt,
          verdict: report.verdict,
          rulesVersion: report.rulesVersion,
          coverage: report.coverage,
          areas: report.areas,
          todo: { count, minutes },
          changes: before ? changesSince({ before, after: report }) : null,
        }
      }),
    })
  }),
}
