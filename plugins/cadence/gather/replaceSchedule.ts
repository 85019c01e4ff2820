import type { Payload } from 'payload'

import { readSchedules } from './readSchedules'

/**
 * Plans a post for a time in place of whatever was planned or failed for it; null plans nothing. `previous` is what was planned to come
 * (ISO 8601). Nothing happens while the post is being published. Rights are for the caller to check.
 */
export const replaceSchedule = async ({
  payload,
  post,
  at,
  by,
}: {
  payload: Payload
  post: string
  at: Date | null
  /** The user with whose rights it will be published. */
  by: string
}): Promise<{ previous: string | null; isRunning: boolean }> => {
  const known = await readSchedules({ payload, post })
  const isRunning = known.some((schedule) => schedule.isRunning)
  const previous = known.find(({ error }) => error === null)?.at ?? null
  if (isRunning) return { previous, isRunning }
  if (known.length > 0) {
    await payload.db.deleteMany({
      collection: 'payload-jobs',
      where: {
        and: [
          { id: { in: known.map(({ job }) => job) } },
          // One that the runner has taken meanwhile must end in peace.
          { processing: { not_equals: true } },
        ],
      },
    })
  }
  if (at !== null) {
    await payload.jobs.queue({
      task: 'schedulePublish',
      waitUntil: at,
      input: {
        type: 'publish',
        doc: { relationTo: 'posts', value: post },
        user: { relationTo: 'users', value: by },
      },
    })
  }
  return { previous, isRunning }
}
