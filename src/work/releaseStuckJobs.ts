import type { Payload } from 'payload'

/**
 * Puts back jobs that a crash left as running: Payload has no lease on them and would skip their key for ever.
 * Only for the holder of the runner's lease.
 */
export const releaseStuckJobs = async (payload: Payload): Promise<void> => {
  await payload.update({
    collection: 'payload-jobs',
    where: { processing: { equals: true } },
    data: { processing: false },
  })
}
