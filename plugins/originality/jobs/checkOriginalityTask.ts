import type { TaskConfig } from 'payload'

import { checkPost } from '../gather/checkPost'
import type { ResolvedOriginalityOptions } from '../options'

/** Indexes and checks one post behind its save. A newer save replaces a waiting run. */
export const checkOriginalityTask = ({
  findPages,
}: ResolvedOriginalityOptions): TaskConfig<{ input: { post: string }; output: object }> => ({
  slug: 'check-originality',
  inputSchema: [{ name: 'post', type: 'text', required: true }],
  retries: 2,
  concurrency: { key: ({ input }) => `check-originality:${input.post}`, supersedes: true },
  handler: async ({ input, req }) => {
    await checkPost({
      payload: req.payload,
      id: input.post,
      ...(findPages ? { findPages } : {}),
    })
    return { output: {} }
  },
})
