import type { Payload } from 'payload'

import { mailFields, wantsMail } from '../../../src/cms/notify/wantsMail'
import type { WrittenPost } from '../gather/writtenPost'
import { idsOf } from '../gather/idsOf'

const most = 50

/** Who is mailed about a refused schedule: whoever began the post, those whose names it bears, and the editors, unless they want no such mail. */
export const refusalReaders = async ({
  payload,
  post,
}: {
  payload: Payload
  post: WrittenPost
}): Promise<{ email: string; mayReadAll: boolean }[]> => {
  const names = await payload.find({
    collection: 'authors',
    where: { id: { in: [...post.authors] } },
    limit: post.authors.length || 1,
    pagination: false,
    depth: 0,
    select: { user: true },
  })
  const people = [...idsOf(names.docs.map(({ user }) => user)), ...(post.owner ? [post.owner] : [])]
  const { docs } = await payload.find({
    collection: 'users',
    where: { or: [{ role: { in: ['admin', 'editor'] } }, { id: { in: people } }] },
    limit: most,
    pagination: false,
    depth: 0,
    select: { email: true, role: true, ...mailFields },
  })
  return docs
    .filter((user) => wantsMail(user, 'publication-refused'))
    .map(({ email, role }) => ({ email, mayReadAll: role !== 'author' }))
}
