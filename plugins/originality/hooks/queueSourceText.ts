import type { CollectionAfterChangeHook } from 'payload'

/** A saved source is indexed behind the answer, and posts that share text with it are checked again. */
export const queueSourceText: CollectionAfterChangeHook = async ({ doc, req }) => {
  await req.payload.jobs.queue({
    task: 'index-source-text',
    input: { sourceText: String(doc.id) },
  })
  return doc
}
