import type { CollectionAfterChangeHook } from 'payload'

/** Every save asks for the post to be indexed and checked behind the answer; a newer save takes the place of a waiting check. */
export const queueCheck: CollectionAfterChangeHook = async ({ doc, req }) => {
  await req.payload.jobs.queue({ task: 'check-originality', input: { post: String(doc.id) } })
  return doc
}
