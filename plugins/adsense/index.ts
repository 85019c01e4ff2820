import type { Plugin } from 'payload'

import { Applications } from './collections/Applications'
import { applyEndpoint } from './endpoints/applyEndpoint'
import { callbackEndpoint } from './endpoints/callbackEndpoint'
import { clientEndpoints } from './endpoints/clientEndpoints'
import { connectEndpoints } from './endpoints/connectEndpoints'
import { outcomesEndpoint } from './endpoints/outcomesEndpoint'
import { readingEndpoints } from './endpoints/readingEndpoints'
import { startDailyReadings } from './gather/startDailyReadings'
import { readAdsenseTask } from './jobs/readAdsenseTask'
import { type AdsenseOptions, resolveOptions } from './options'
import { withScreens } from './withScreens'

/** What came of applying? Keeps applications with the report of their day, and shows Google's own state beside ours. */
export const adsensePlugin =
  (given: AdsenseOptions): Plugin =>
  (config) => {
    const options = resolveOptions(given)
    const { everyHours } = options
    return {
      ...config,
      admin: withScreens({ admin: config.admin, options }),
      collections: [...(config.collections ?? []), Applications],
      endpoints: [
        ...(config.endpoints ?? []),
        ...readingEndpoints(options),
        applyEndpoint(options),
        ...clientEndpoints(options),
        ...connectEndpoints(options),
        callbackEndpoint(options),
        outcomesEndpoint,
      ],
      jobs: {
        ...config.jobs,
        tasks: [...(config.jobs?.tasks ?? []), readAdsenseTask(options)],
      },
      onInit: async (payload) => {
        await config.onInit?.(payload)
        if (everyHours !== false) await startDailyReadings(payload, { everyHours })
      },
    }
  }
