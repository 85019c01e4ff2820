import type { Payload, Where } from 'payload'

/** A job that is to publish a post, as it stands. */
export type Schedule = {
  job: string
  post: string
  /** ISO 8601. */
  at: string
  isRunning: boolean
  /** What it ended with; null while it waits. */
  error: string | null
  /** When it failed; ISO 8601, null while it waits. */
  endedAt: string | null
  /** The user with whose rights it publishes; null for one that nobody planned by hand. */
  by: string | null
}

/** The jobs that publish posts on schedule, of one post or of all. What they say is not for everybody: see `Schedule.error`. */
export const readSchedules = async ({
  payload,
  post,
}: {
  payload: Payload
  post?: string
}): Promise<Schedule[]> => {
  const where: Where[] = [
    { taskSlug: { equals: 'schedulePublish' } },
    { completedAt: { exists: false } },
    { 'input.doc.relationTo': { equals: 'posts' } },
    ...(post === undefined ? [] : [{ 'input.doc.value': { equals: post } }]),
  ]
  const { docs } = await payload.find({
    collection: 'payload-jobs',
    where: { and: where },
    limit: 0,
    pagination: false,
    depth: 0,
  })
  return docs.flatMap((job): Schedule[] => {
    const input = job.input as ScheduleInput | null
    const target = idOf(input?.doc?.value)
    if (input?.type === 'unpublish' || target === null) return []
    // A job that failed forgets for when it was planned; its log knows when it ran.
    const at = job.waitUntil ?? job.log?.at(-1)?.executedAt ?? job.createdAt
    return [
      {
        job: String(job.id),
        post: target,
        at: new Date(at).toISOString(),
        isRunning: job.processing === true,
        error: job.hasError === true ? messageOf(job.error) : null,
        endedAt: job.hasError === true ? (job.log?.at(-1)?.completedAt ?? job.updatedAt) : null,
        by: idOf(input?.user?.value),
      },
    ]
  })
}

type ScheduleInput = {
  type?: string
  doc?: { value?: unknown }
  user?: { value?: unknown }
}

const idOf = (value: unknown): string | null => {
  const id = typeof value === 'object' && value !== null ? (value as { id?: unknown }).id : value
  return typeof id === 'string' || typeof id === 'number' ? String(id) : null
}

const messageOf = (error: unknown): string => {
  const { message } = (error ?? {}) as { message?: unknown }
  return typeof message === 'string' ? message : ''
}
