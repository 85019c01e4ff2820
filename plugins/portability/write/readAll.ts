import type { CollectionSlug, Payload, Where } from 'payload'

const pageSize = 1000

/** Reads a few fields of all documents of a collection that fit, as the database keeps them, a page at a time. */
export async function* readAll<Row extends { id: string }>(input: {
  payload: Payload
  collection: CollectionSlug
  where?: Where
  fields: readonly (keyof Row & string)[]
}): AsyncGenerator<Row> {
  const { payload, collection, where, fields } = input
  const select = Object.fromEntries(fields.map((name) => [name, true as const]))
  let after: string | null = null
  for (;;) {
    // By id and not by page, so that rows deleted meanwhile leave no gap.
    const next: Where = after === null ? {} : { id: { greater_than: after } }
    // oxlint-disable-next-line no-await-in-loop -- each page begins where the one before ended
    const { docs } = await payload.db.find<Row>({
      collection,
      where: where === undefined ? next : { and: [where, next] },
      limit: pageSize,
      pagination: false,
      sort: 'id',
      select,
    })
    yield* docs
    const last = docs.at(-1)
    if (docs.length < pageSize || last === undefined) return
    after = String(last.id)
  }
}
