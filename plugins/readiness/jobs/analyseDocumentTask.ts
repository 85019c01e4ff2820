import type { TaskConfig } from 'payload'

import { analyseDocument } from '../gather/analyseDocument'
import type { ResolvedReadinessOptions } from '../options'

type Input = { collection: 'posts' | 'pages'; document: string }

/** Brings the facts of one post or page up to date. A newer save replaces a waiting run. */
export const analyseDocumentTask = ({
  analysers,
  tasks,
}: ResolvedReadinessOptions): TaskConfig<{
  input: Input
  output: object
}> => ({
  slug: 'analyse-document',
  inputSchema: [
    { name: 'collection', type: 'text', required: true },
    { name: 'document', type: 'text', required: true },
  ],
  retries: 2,
  concurrency: {
    key: ({ input }) => `analyse-document:${input.collection}:${input.document}`,
    supersedes: true,
  },
  handler: async ({ input, req }) => {
    await analyseDocument({
      payload: req.payload,
      collection: input.collection,
      id: input.document,
      analysers,
      tasks,
    })
    return { output: {} }
  },
})
