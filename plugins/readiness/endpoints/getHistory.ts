import type { Endpoint } from 'payload'

import { described } from '../../../src/cms/endpointDescription'
import { withUser } from '../../../src/cms/withUser'
import { historyOf } from '../domain/historyOf'
import { readHistory } from '../gather/readHistory'

const most = 60

/**
 * `GET /api/readiness/history`: the last 60 reports, the oldest first, with verdict, coverage, scores, how many places are to be mended and
 * what changed since the one before.
 */
export const getHistory: Endpoint = {
  path: '/readiness/history',
  method: 'get',
  ...described({ internal: 'serves the curve of the screen of readiness' }),
  handler: withUser(async (req) =>
    Response.json({ reports: historyOf(await readHistory({ req, count: most })) }),
  ),
}
