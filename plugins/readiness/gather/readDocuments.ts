import type { Payload } from 'payload'

import type { Page, Post } from '../../../src/payload-types'

type Published = { posts: Post; pages: Page }

const chunkSize = 100

/**
 * Published documents in chunks of 100, in the order of their ids, so that a large blog is never in memory twice.
 * @param options.after only those whose ids come after this one
 */
export async function* readDocuments<Collection extends keyof Published>({
  payload,
  collection,
  after = null,
}: {
  payload: Payload
  collection: Collection
  after?: string | null
}): AsyncGenerator<Published[Collection][]> {
  let last = after
  for (;;) {
    const { docs }: { docs: { id: string }[] } = await payload.find({
      collection,
      depth: 0,
      limit: chunkSize,
      pagination: false,
      sort: 'id',
      where: {
        and: [
          { _status: { equals: 'published' } },
          ...(last === null ? [] : [{ id: { greater_than: last } }]),
        ],
      },
    })
    if (docs.length > 0) yield docs as Published[Collection][]
    if (docs.length < chunkSize) return
    last = docs.at(-1)?.id ?? null
  }
}
