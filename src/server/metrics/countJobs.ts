import type { Payload } from 'payload'

import type { JobFigures } from './meter'

/** Jobs by state. Those that are done are deleted. */
export const countJobs = async (payload: Payload): Promise<JobFigures> => {
  const count = async (where: Parameters<Payload['count']>[0]['where']): Promise<number> =>
    (await payload.count({ collection: 'payload-jobs', where })).totalDocs
  const [failed, running, waiting] = await Promise.all([
    count({ hasError: { equals: true } }),
    count({ processing: { equals: true } }),
    count({
      and: [{ hasError: { not_equals: true } }, { processing: { not_equals: true } }],
    }),
  ])
  return { failed, running, waiting }
}
