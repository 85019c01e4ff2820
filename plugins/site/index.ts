import type { Plugin } from 'payload'

import { siteProbeEndpoints } from './endpoints/siteProbeEndpoints'
import { startDailyVisits } from './gather/startDailyVisits'
import { probeSiteTask } from './jobs/probeSiteTask'
import { type SiteOptions, resolveOptions } from './options'
import { withScreens } from './withScreens'

/** Is the public site fit to be reviewed? Visits it as Google will, and shows what was seen. */
export const sitePlugin =
  (given: SiteOptions): Plugin =>
  (config) => {
    const options = resolveOptions(given)
    const { everyHours } = options
    return {
      ...config,
      admin: withScreens({ admin: config.admin }),
      onInit: async (payload) => {
        await config.onInit?.(payload)
        if (everyHours !== false) await startDailyVisits(payload, { everyHours })
      },
      endpoints: [...(config.endpoints ?? []), ...siteProbeEndpoints],
      jobs: {
        ...config.jobs,
        tasks: [...(config.jobs?.tasks ?? []), probeSiteTask(options)],
      },
    }
  }
