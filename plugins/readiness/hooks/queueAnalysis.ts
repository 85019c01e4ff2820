import type { CollectionAfterChangeHook } from 'payload'

/** Every save asks for the facts to be brought up to date behind the answer. An import does so once, at its end. */
export const queueAnalysis: CollectionAfterChangeHook = async ({ doc, collection, req }) => {
  if (req.context.import === true) return doc
  await req.payload.jobs.queue({
    task: 'analyse-document',
    input: { collection: collection.slug as 'posts' | 'pages', document: String(doc.id) },
  })
  return doc
}
