import { APIError, type Endpoint } from 'payload'

import { described } from '../../../src/cms/endpointDescription'
import { formatTime } from '../../../src/cms/formatTime'
import { readBlogSettings } from '../../../src/cms/readBlogSettings'
import { withUser } from '../../../src/cms/withUser'
import { editAddress } from '../components/editAddress'
import { changesSince } from '../domain/changesSince'
import { reportMarkdown } from '../domain/reportMarkdown'
import { readLastReports } from '../gather/readLastReports'
import type { ResolvedReadinessOptions } from '../options'

/** `GET /api/readiness/markdown?language=`: the latest report as Markdown for a message to a co-author, with links into the admin. */
export const getMarkdown = ({ messages }: ResolvedReadinessOptions): Endpoint => ({
  path: '/readiness/markdown',
  method: 'get',
  ...described({ internal: 'serves the screen of readiness' }),
  handler: withUser(async (req) => {
    const [latest, before] = await readLastReports({ req, count: 2 })
    if (!latest)
      throw new APIError(
        'There is no report yet; run one. / এখনো কোনো প্রতিবেদন নেই; একটি চালান।',
        404,
        { code: 'no-report' },
        true,
      )
    const language = req.searchParams.get('language') ?? req.i18n.language
    const { timeZone } = await readBlogSettings({ payload: req.payload, req })
    const { address } = req.payload.config.custom as { address: string }
    const adminRoute = `${address}${req.payload.config.routes.admin}`
    const markdown = reportMarkdown({
      report: latest.report,
      changes: before ? changesSince({ before: before.report, after: latest.report }) : null,
      date: formatTime({ time: latest.createdAt, language, timeZone }),
      language,
      messages,
      addressOf: (item) => editAddress({ item, adminRoute }),
    })
    return new Response(markdown, {
      headers: {
        'Content-Type': 'text/markdown; charset=utf-8',
        'Cache-Control': 'private, no-store',
      },
    })
  }),
})
