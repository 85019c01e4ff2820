import type { Payload } from 'payload'

/** A refusal is written down within the job that it ends. */
const near = 60_000

/** Whether the gate refused the schedule of a post at about this time, also where the post was mended since. */
export const wasRefused = async ({
  payload,
  post,
  at,
}: {
  payload: Payload
  post: string
  /** ISO 8601. */
  at: string
}): Promise<boolean> => {
  const time = Date.parse(at)
  const { totalDocs } = await payload.count({
    collection: 'originality-checks',
    where: {
      and: [
        { key: { equals: `${post}:working` } },
        { gateAt: { greater_than: new Date(time - near).toISOString() } },
        { gateAt: { less_than: new Date(time + near).toISOString() } },
      ],
    },
  })
  return totalDocs > 0
}
