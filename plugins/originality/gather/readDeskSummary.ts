import type { PayloadRequest } from 'payload'

const shown = 5

/** What the dashboard tells of originality, as far as whoever asks may see it. */
export type DeskSummary = {
  /** Matches that nobody has decided on. */
  open: number
  /** Scheduled posts that the gate kept back, the latest first, at most five. */
  refused: { post: { id: string; title: string }; at: string }[]
}

/** Counts the open matches and names the refused schedules that whoever asks may see. */
export const readDeskSummary = async ({ req }: { req: PayloadRequest }): Promise<DeskSummary> => {
  const { payload } = req
  const asAsked = { depth: 0, overrideAccess: false, req } as const
  const [{ totalDocs: open }, { docs: rows }] = await Promise.all([
    payload.count({
      collection: 'originality-pairs',
      // As the queue counts them: one's own older texts are no flags.
      where: { and: [{ status: { equals: 'open' } }, { relation: { equals: 'foreign' } }] },
      overrideAccess: false,
      req,
    }),
    payload.find({
      ...asAsked,
      collection: 'originality-checks',
      where: { gate: { equals: 'refused' } },
      sort: '-gateAt',
      limit: shown,
      pagination: false,
    }),
  ])
  if (rows.length === 0) return { open, refused: [] }
  const idOf = (value: unknown): string =>
    String(typeof value === 'object' && value !== null && 'id' in value ? value.id : value)
  const { docs: posts } = await payload.find({
    ...asAsked,
    collection: 'posts',
    where: { id: { in: rows.map(({ post }) => idOf(post)) } },
    draft: true,
    limit: shown,
    pagination: false,
    select: { title: true },
  })
  return {
    open,
    refused: rows.flatMap(({ post, gateAt }) => {
      const found = posts.find(({ id }) => String(id) === idOf(post))
      if (!found) return []
      return [{ post: { id: String(found.id), title: found.title }, at: gateAt ?? '' }]
    }),
  }
}
