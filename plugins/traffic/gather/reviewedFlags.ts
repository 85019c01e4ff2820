import type { Payload } from 'payload'

export type Review = {
  flag: string
  /** False when an editor took the word back. */
  isLegitimate: boolean
  note: string | null
  by: string | null
  at: string
}

const most = 2000

/** The newest word on each flag. The log is read newest first and as far as flags still look back. */
export const reviewedFlags = async (payload: Payload): Promise<Map<string, Review>> => {
  const { docs } = await payload.find({
    collection: 'traffic-reviews',
    sort: '-at',
    limit: most,
    pagination: false,
    depth: 1,
    select: { flag: true, verdict: true, note: true, by: true, at: true },
    populate: { users: { name: true } },
  })
  const reviews = new Map<string, Review>()
  for (const { flag, verdict, note, by, at } of docs) {
    if (reviews.has(flag)) continue
    const name = typeof by === 'object' && by !== null ? (by.name ?? null) : null
    reviews.set(flag, {
      flag,
      isLegitimate: verdict === 'legitimate',
      note: note ?? null,
      by: name,
      at,
    })
  }
  return reviews
}
