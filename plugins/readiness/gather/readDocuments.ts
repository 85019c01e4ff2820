import type { Payload, Where } from 'payload'

import type { Page, Post } from '../../../src/payload-types'

type Published = { posts: Post; pages: Page }

const chunkSize = 100

/**
 * Published documents in chunks of 100, so that a large blog is never in memory twice: those of `ids` that there are, or all in the order of
 * their ids.
 * @param options.after only those whose ids come after this one; not with `ids`
 */
export async function* readDocuments<Collection extends keyof Published>({
  payload,
  collection,
  ids,
  after = null,
}: {
  payload: Payload
  collection: Collection
  ids?: readonly string[]
  after?: string | null
}): AsyncGenerator<Published[Collection][]> {
  const read = async (where: Where): Promise<Published[Collection][]> => {
    const { docs } = await payload.find({
      collection,
      depth: 0,
      limit: chunkSize,
      pagination: false,
      sort: 'id',
      where: { and: [{ _status: { equals: 'published' } }, where] },
    })
    return docs as unknown as Published[Collection][]
  }
  if (ids) {
    for (let start = 0; start < ids.length; start += chunkSize) {
      // oxlint-disable-next-line no-await-in-loop -- bounded memory: one chunk after the other
      const docs = await read({ id: { in: ids.slice(start, start + chunkSize) } })
      if (docs.length > 0) yield docs
    }
    return
  }
  let last = after
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- as above
    const docs = await read(last === null ? {} : { id: { greater_than: last } })
    if (docs.length > 0) yield docs
    if (docs.length < chunkSize) return
    last = docs.at(-1)?.id ?? null
  }
}
