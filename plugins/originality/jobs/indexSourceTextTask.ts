import type { TaskConfig } from 'payload'

import { indexSourceText } from '../gather/indexSourceText'

/** Indexes one source of the library behind its save. A newer save replaces a waiting run. */
export const indexSourceTextTask: TaskConfig<{ input: { sourceText: string }; output: object }> = {
  slug: 'index-source-text',
  inputSchema: [{ name: 'sourceText', type: 'text', required: true }],
  retries: 2,
  concurrency: { key: ({ input }) => `index-source-text:${input.sourceText}`, supersedes: true },
  handler: async ({ input, req }) => {
    await indexSourceText({ payload: req.payload, id: input.sourceText })
    return { output: {} }
  },
}
