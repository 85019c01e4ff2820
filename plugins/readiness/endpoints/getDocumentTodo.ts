import { APIError, type Endpoint } from 'payload'

import { described } from '../../../src/cms/endpointDescription'
import { withUser } from '../../../src/cms/withUser'
import { editAddress } from '../components/editAddress'
import { presentTasks } from '../domain/presentTasks'
import { readLastReports } from '../gather/readLastReports'
import type { ResolvedReadinessOptions } from '../options'

/**
 * `GET /api/readiness/posts/:id/todo` (or `pages`): what the latest report wants mended at that document before the blog applies, for whoever
 * may read its draft. A report names at most 100 places of a rule, so on a large blog more may be wanted.
 */
export const getDocumentTodo = ({ messages }: ResolvedReadinessOptions): Endpoint => ({
  path: '/readiness/:collection/:id/todo',
  method: 'get',
  ...described({ internal: 'serves the panel of a post' }),
  handler: withUser(async (req) => {
    const { collection, id } = req.routeParams as { collection: string; id: string }
    if (collection !== 'posts' && collection !== 'pages') {
      throw new APIError(
        'A report names posts and pages only. / প্রতিবেদনে শুধু পোস্ট ও পাতার নাম থাকে।',
        404,
        null,
        true,
      )
    }
    const readable = await req.payload.findByID({
      collection,
      id,
      depth: 0,
      select: { _status: true },
      overrideAccess: false,
      draft: true,
      req,
    })
    const [latest] = await readLastReports({ req, count: 1 })
    const language = req.searchParams.get('language') ?? req.i18n.language
    const tasks = latest
      ? presentTasks({ report: latest.report, collection, id: readable.id, language, messages })
      : []
    return Response.json({
      madeAt: latest?.createdAt ?? null,
      minutes: tasks.reduce((sum, task) => sum + task.minutes, 0),
      tasks: tasks.map(({ item, ...task }) => ({
        ...task,
        address:
          item === null ? null : editAddress({ item, adminRoute: req.payload.config.routes.admin }),
      })),
    })
  }),
})
