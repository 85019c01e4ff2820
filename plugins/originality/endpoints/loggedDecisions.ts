import type { PayloadRequest } from 'payload'

/** Everything that was said about a post and one source, newest first, with the names of those who said it. */
export const loggedDecisions = async ({
  req,
  post,
  source,
}: {
  req: PayloadRequest
  post: string
  source: string
}) => {
  const { docs } = await req.payload.find({
    collection: 'originality-decisions',
    where: { and: [{ post: { equals: post } }, { source: { equals: source } }] },
    sort: ['-at', '-id'],
    limit: 100,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    req,
  })
  const ids = [...new Set(docs.flatMap(({ by }) => (typeof by === 'string' ? [by] : [])))]
  // Editors may not read users; the name of whoever decided is part of the log.
  const people = await req.payload.find({
    collection: 'users',
    where: { id: { in: ids } },
    limit: ids.length || 1,
    pagination: false,
    depth: 0,
    select: { name: true },
    req,
  })
  const names = new Map(people.docs.map(({ id, name }) => [id, name]))
  return docs.map(({ id, passage, decision, note, by, at }) => ({
    id: String(id),
    passage: passage ?? null,
    decision,
    note: note ?? null,
    by: typeof by === 'string' ? (names.get(by) ?? null) : null,
    at,
  }))
}
