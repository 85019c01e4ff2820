import type { PayloadRequest } from 'payload'

import { dayInZone } from '../domain/stats/dayInZone'
import { dayNumber } from '../domain/stats/dayNumber'
import { dayOfNumber } from '../domain/stats/dayOfNumber'
import { startOfDay } from '../domain/stats/startOfDay'
import type { Stats } from '../domain/stats/stats'
import type { Range } from '../domain/trafficStore'

const most = 200

/** The posts that were first published in a range, oldest first, at most the newest 200, as far as whoever asks may read them. */
export const postsOnCurve = async ({
  req,
  range: { from, to },
  timeZone,
}: {
  req: PayloadRequest
  range: Range
  timeZone: string
}): Promise<Stats['posts']> => {
  const before = startOfDay({ day: dayOfNumber(dayNumber(to) + 1), timeZone })
  const { docs } = await req.payload.find({
    collection: 'posts',
    where: {
      and: [
        { _status: { equals: 'published' } },
        {
          firstPublishedAt: {
            greater_than_equal: new Date(startOfDay({ day: from, timeZone })).toISOString(),
          },
        },
        { firstPublishedAt: { less_than: new Date(before).toISOString() } },
      ],
    },
    sort: '-firstPublishedAt',
    limit: most,
    pagination: false,
    depth: 0,
    select: { title: true, firstPublishedAt: true },
    overrideAccess: false,
    req,
  })
  return docs.toReversed().map(({ id, title, firstPublishedAt }) => ({
    day: dayInZone({ at: Date.parse(firstPublishedAt ?? ''), timeZone }),
    id: String(id),
    title: title ?? '',
  }))
}
