import type { TaskConfig } from 'payload'

import { rebuildSlice } from '../gather/rebuildSlice'
import type { ResolvedReadinessOptions } from '../options'

/** Measures everything anew, a slice at a time, and asks for the next one. A run that a crash cut short goes on where it was. */
export const rebuildFactsTask = ({
  analysers,
  tasks,
}: ResolvedReadinessOptions): TaskConfig<{ input: object; output: object }> => ({
  slug: 'rebuild-facts',
  inputSchema: [],
  concurrency: { key: () => 'rebuild-facts', supersedes: true },
  handler: async ({ req: { payload } }) => {
    if (await rebuildSlice({ payload, analysers, tasks }))
      await payload.jobs.queue({ task: 'rebuild-facts', input: {} })
    return { output: {} }
  },
})
