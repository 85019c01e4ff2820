import type { PayloadRequest, Where } from 'payload'

import { openLeaseStore } from '../../../src/work/lease/openLeaseStore'
import { scheduleState, type ScheduleState } from '../domain/scheduleState'
import type { ResolvedCadenceOptions } from '../options'
import { publishablePosts } from './publishablePosts'
import { readSchedules, type Schedule } from './readSchedules'

/** A post with a schedule, as whoever asks may see it. */
export type PlannedPost = {
  post: string
  title: string
  /** ISO 8601. */
  at: string
  state: ScheduleState
  /** Why it was not published, where that is known and may be told. */
  reason: string | null
  /** True for a post that the public reads already: its newest text is to follow. */
  isUpdate: boolean
  mayMove: boolean
}

/** The scheduled posts that whoever asks may read, the earliest first. */
export const plannedPosts = async ({
  req,
  options: { whyRefused },
  now,
}: {
  req: PayloadRequest
  options: ResolvedCadenceOptions
  now: Date
}): Promise<PlannedPost[]> => {
  const { payload } = req
  const schedules = await readSchedules({ payload })
  if (schedules.length === 0) return []
  const ids = [...new Set(schedules.map(({ post }) => post))]
  const [posts, publishable, isRunnerOn] = await Promise.all([
    readTitles({ req, ids }),
    publishablePosts({ req, ids }),
    openLeaseStore({ payload, name: 'jobs' }).then((leases) => leases.isHeld(now.getTime())),
  ])
  const planned = schedules.map(async (schedule): Promise<PlannedPost[]> => {
    const { post, at, isRunning, error } = schedule
    const known = posts.get(post)
    if (!known) return []
    const refusal = error === null ? null : await whyRefused({ req, post })
    const state = scheduleState({
      at: new Date(at),
      now,
      isRunning,
      hasFailed: error !== null,
      isRefused: refusal !== null,
      isRunnerOn,
    })
    return [
      {
        post,
        title: known.title,
        at,
        state,
        reason: refusal ?? (mayKnow({ req, schedule }) ? error : null),
        isUpdate: known.isPublished,
        mayMove: publishable.has(post) && !known.isPublished && !isRunning,
      },
    ]
  })
  return (await Promise.all(planned))
    .flat()
    .toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at))
}

/** An error was told with the rights of whoever planned, and may name what others must not read. */
const mayKnow = ({ req, schedule }: { req: PayloadRequest; schedule: Schedule }): boolean => {
  const role = (req.user as { role?: string } | null)?.role
  return role === 'admin' || role === 'editor' || schedule.by === String(req.user?.id)
}

const readTitles = async ({
  req,
  ids,
}: {
  req: PayloadRequest
  ids: readonly string[]
}): Promise<Map<string, { title: string; isPublished: boolean }>> => {
  const where: Where = { id: { in: [...ids] } }
  const ask = {
    collection: 'posts',
    where,
    limit: ids.length,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    req,
    select: { title: true, _status: true },
  } as const
  const [stored, newest] = await Promise.all([
    req.payload.find(ask),
    req.payload.find({ ...ask, draft: true }),
  ])
  const titles = new Map(newest.docs.map(({ id, title }) => [String(id), title]))
  return new Map(
    stored.docs.map(({ id, title, _status }) => [
      String(id),
      { title: titles.get(String(id)) ?? title ?? '', isPublished: _status === 'published' },
    ]),
  )
}
