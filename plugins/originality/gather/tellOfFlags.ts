import { createHash } from 'node:crypto'

import type { Payload } from 'payload'

import { notify } from '../../../src/cms/notify/notify'
import type { PostTexts } from './readTexts'

/** A text that its author handed in; what is only being written is told of when it is. */
const handedIn = ['in-review', 'approved']

/** Tells editors and the author of matches that wait for a decision, in what the public reads or was handed in. A further source is told of anew. */
export const tellOfFlags = async ({
  payload,
  texts: { post, published, working },
}: {
  payload: Payload
  texts: PostTexts
}): Promise<void> => {
  const isHandedIn = working !== null && handedIn.includes(post.review ?? '')
  const states = [...(published ? ['published'] : []), ...(isHandedIn ? ['working'] : [])]
  if (states.length === 0) return
  const { docs } = await payload.find({
    collection: 'originality-pairs',
    where: {
      and: [
        { post: { equals: post.id } },
        { state: { in: states } },
        { status: { equals: 'open' } },
        // As the queue counts them: one's own older texts are no flags.
        { relation: { equals: 'foreign' } },
      ],
    },
    limit: 0,
    pagination: false,
    depth: 0,
    select: { source: true },
  })
  const sources = [...new Set(docs.map(({ source }) => source))].toSorted()
  if (sources.length === 0) return
  const hash = createHash('sha256').update(sources.join('\n')).digest('hex').slice(0, 24)
  await notify({
    payload,
    notice: {
      kind: 'flag-waiting',
      key: `${post.id}:${hash}`,
      document: { collection: 'posts', id: String(post.id) },
      values: { title: post.title ?? '', count: sources.length },
    },
  })
}
