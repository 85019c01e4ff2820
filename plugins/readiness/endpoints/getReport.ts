import type { Endpoint } from 'payload'

import { withUser } from '../../../src/cms/withUser'
import { readReportState } from '../gather/readReportState'
import type { ResolvedReadinessOptions } from '../options'

/** `GET /api/readiness`: the latest report in the reader's language, and the one that is being made, if any. */
export const getReport = ({ messages }: ResolvedReadinessOptions): Endpoint => ({
  path: '/readiness',
  method: 'get',
  handler: withUser(async (req) => {
    const language = req.searchParams.get('language') ?? req.i18n.language
    return Response.json(await readReportState({ req, messages, language }))
  }),
})
