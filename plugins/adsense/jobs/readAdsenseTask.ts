import type { TaskConfig } from 'payload'

import { keepGoogleReading } from '../gather/keepGoogleReading'
import type { ResolvedAdsenseOptions } from '../options'

/** Reads Google's state of the site: asked for on the screen, and once a day by itself. One at a time. */
export const readAdsenseTask = (
  options: ResolvedAdsenseOptions,
): TaskConfig<{ input: object; output: object }> => ({
  slug: 'read-adsense',
  inputSchema: [],
  concurrency: { key: () => 'read-adsense', supersedes: true },
  handler: async ({ req: { payload } }) => {
    await keepGoogleReading({ payload, options })
    return { output: {} }
  },
})
