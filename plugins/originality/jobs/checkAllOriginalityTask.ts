import type { TaskConfig } from 'payload'

import { sweepBlog } from '../gather/sweepBlog'
import type { ResolvedOriginalityOptions } from '../options'

/** Indexes and checks the whole blog: asked for by an editor, and after every import. One at a time. */
export const checkAllOriginalityTask = ({
  findPages,
}: ResolvedOriginalityOptions): TaskConfig<{ input: object; output: object }> => ({
  slug: 'check-all-originality',
  inputSchema: [],
  concurrency: { key: () => 'check-all-originality', supersedes: true },
  handler: async ({ req }) => {
    await sweepBlog({ payload: req.payload, ...(findPages ? { findPages } : {}) })
    return { output: {} }
  },
})
