import type { Payload } from 'payload'

import { notify } from '../../../src/cms/notify/notify'
import type { ResolvedCadenceOptions } from '../options'
import { readSchedules } from './readSchedules'

/** What failed longer ago is no news, as after a long stop of the server. */
const newsFor = 86_400_000
/** Looked for once a minute: a post that is public and whose schedule failed longer ago was mended meanwhile. */
const mendedAfter = 300_000

/** Tells the author and the editors of schedules that broke within the last day. What the gate refused is told by the gate. */
export const tellOfFailures = async ({
  payload,
  options: { wasRefused },
  now,
}: {
  payload: Payload
  options: Pick<ResolvedCadenceOptions, 'wasRefused'>
  now: Date
}): Promise<void> => {
  for (const { job, post, error, endedAt } of await readSchedules({ payload })) {
    const age = endedAt === null ? Number.NaN : now.getTime() - Date.parse(endedAt)
    if (error === null || endedAt === null || !(age < newsFor)) continue
    // oxlint-disable-next-line no-await-in-loop -- one writer on SQLite, and rarely more than one
    if (await wasRefused({ payload, post, at: endedAt })) continue
    // oxlint-disable-next-line no-await-in-loop -- as above
    const found = await payload.findByID({
      collection: 'posts',
      id: post,
      draft: true,
      depth: 0,
      disableErrors: true,
      select: { title: true, _status: true },
    })
    if (!found || (found._status === 'published' && age > mendedAfter)) continue
    // oxlint-disable-next-line no-await-in-loop -- as above
    await notify({
      payload,
      notice: {
        kind: 'schedule-failed',
        key: job,
        document: { collection: 'posts', id: post },
        values: { title: found.title ?? '' },
      },
    })
  }
}
