import type { TaskConfig } from 'payload'

import { readBlogSettings } from '../../../src/cms/readBlogSettings'
import { runStoredProbe } from '../gather/runStoredProbe'
import type { ResolvedSiteOptions } from '../options'

/** Visits the public site: asked for by an editor, and once a day by itself. One at a time. */
export const probeSiteTask = (
  options: ResolvedSiteOptions,
): TaskConfig<{ input: object; output: object }> => ({
  slug: 'probe-site',
  inputSchema: [],
  concurrency: { key: () => 'probe-site', supersedes: true },
  handler: async ({ req }) => {
    const { payload } = req
    // By itself nothing is to be done while there is no site; whoever asks for it is told so by the endpoint.
    const { address } = await readBlogSettings({ payload })
    if (address !== null) await runStoredProbe({ payload, options })
    return { output: {} }
  },
})
