import type { Endpoint } from 'payload'

import { described } from '../../../src/cms/endpointDescription'
import { withUser } from '../../../src/cms/withUser'
import { reportMarkdown } from '../domain/reportMarkdown'
import { readTold } from '../gather/readTold'
import type { ResolvedReadinessOptions } from '../options'

/** `GET /api/readiness/markdown?language=`: the latest report as Markdown for a message to a co-author, with links into the admin. */
export const getMarkdown = ({ messages }: ResolvedReadinessOptions): Endpoint => ({
  path: '/readiness/markdown',
  method: 'get',
  ...described({ internal: 'serves the screen of readiness' }),
  handler: withUser(async (req) => {
    const markdown = reportMarkdown({ ...(await readTold(req)), messages })
    return new Response(markdown, {
      headers: {
        'Content-Type': 'text/markdown; charset=utf-8',
        'Cache-Control': 'private, no-store',
      },
    })
  }),
})
