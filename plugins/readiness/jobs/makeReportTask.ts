import type { TaskConfig } from 'payload'

import { storeReport } from '../gather/storeReport'
import type { ResolvedReadinessOptions } from '../options'

/** Makes the report that somebody asked for. One at a time. */
export const makeReportTask = (
  options: ResolvedReadinessOptions,
): TaskConfig<{
  input: { report: string }
  output: object
}> => ({
  slug: 'make-report',
  inputSchema: [{ name: 'report', type: 'text', required: true }],
  concurrency: { key: () => 'make-report', supersedes: false },
  handler: async ({ input, req }) => {
    await storeReport({ payload: req.payload, id: input.report, ...options })
    return { output: {} }
  },
})
