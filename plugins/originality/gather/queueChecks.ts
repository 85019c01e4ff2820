import type { Payload, Where } from 'payload'

import { idsOf } from './idsOf'

/** Posts that one change may send to be checked again; the check of the whole blog covers the rest. */
const most = 50

/** Asks for the posts that were compared with a document to be checked again, since it is another now. */
export const queueChecks = async ({
  payload,
  document,
  posts = [],
}: {
  payload: Payload
  document: string
  /** Posts to be checked as well. */
  posts?: readonly string[]
}): Promise<void> => {
  const where: Where = { source: { equals: document } }
  const { docs } = await payload.find({
    collection: 'originality-pairs',
    where,
    limit: most,
    pagination: false,
    depth: 0,
    select: { post: true },
  })
  const wanted = new Set([...posts, ...docs.flatMap(({ post }) => idsOf([post]))])
  for (const post of [...wanted].slice(0, most)) {
    // oxlint-disable-next-line no-await-in-loop -- one writer on SQLite
    await payload.jobs.queue({ task: 'check-originality', input: { post } })
  }
}
