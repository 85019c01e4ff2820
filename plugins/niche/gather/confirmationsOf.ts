import type { Payload } from 'payload'

import { idOf } from './idOf'

export type Confirmation = { isOnSubject: boolean; by: string | null; at: string }

/** What editors said of posts on one subject, by the id of the post, with the name of whoever said it. */
export const confirmationsOf = async ({
  payload,
  subject,
  post,
}: {
  payload: Payload
  subject: string
  /** Only of this one; of all without. */
  post?: string
}): Promise<Map<string, Confirmation>> => {
  const { docs } = await payload.find({
    collection: 'niche-confirmations',
    where: {
      and: [{ subject: { equals: subject } }, ...(post ? [{ post: { equals: post } }] : [])],
    },
    sort: 'at',
    pagination: false,
    limit: 0,
    depth: 1,
    select: { post: true, isOnSubject: true, by: true, at: true },
    populate: { users: { name: true }, posts: {} },
  })
  return new Map(
    docs.flatMap(({ post: of, isOnSubject, by, at }) => {
      const id = idOf(of)
      const name = typeof by === 'object' && by !== null ? (by.name ?? null) : null
      return id === null ? [] : [[id, { isOnSubject, by: name, at }] as const]
    }),
  )
}
