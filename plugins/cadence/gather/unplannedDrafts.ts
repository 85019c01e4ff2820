import type { PayloadRequest } from 'payload'

import type { CalendarDraft } from '../domain/calendar'
import { publishablePosts } from './publishablePosts'

/** Drafts that the calendar lists beside the month. */
const most = 50

/** Posts that the public does not read and nobody has planned, those worked on last first, as whoever asks may read them. */
export const unplannedDrafts = async ({
  req,
  planned,
}: {
  req: PayloadRequest
  planned: readonly string[]
}): Promise<{ drafts: CalendarDraft[]; more: number }> => {
  const { docs, totalDocs } = await req.payload.find({
    collection: 'posts',
    where: {
      and: [
        { _status: { equals: 'draft' } },
        ...(planned.length > 0 ? [{ id: { not_in: [...planned] } }] : []),
      ],
    },
    sort: '-updatedAt',
    limit: most,
    depth: 0,
    overrideAccess: false,
    req,
    select: {},
  })
  const ids = docs.map(({ id }) => String(id))
  if (ids.length === 0) return { drafts: [], more: 0 }
  const [newest, publishable] = await Promise.all([
    // The row itself keeps the first title of a draft; what is being written stands in its versions.
    req.payload.find({
      collection: 'posts',
      where: { id: { in: ids } },
      draft: true,
      limit: ids.length,
      pagination: false,
      depth: 0,
      overrideAccess: false,
      req,
      select: { title: true },
    }),
    publishablePosts({ req, ids }),
  ])
  const titles = new Map(newest.docs.map(({ id, title }) => [String(id), title ?? '']))
  return {
    drafts: ids.map((post) => ({
      post,
      title: titles.get(post) ?? '',
      mayMove: publishable.has(post),
    })),
    more: totalDocs - docs.length,
  }
}
