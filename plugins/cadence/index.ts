import type { Plugin } from 'payload'

import { repeatWhileOpen } from '../../src/cms/repeatWhileOpen'
import { getCadence } from './endpoints/getCadence'
import { getCalendar } from './endpoints/getCalendar'
import { schedulePost } from './endpoints/schedulePost'
import { tellOfFailures } from './gather/tellOfFailures'
import { type CadenceOptions, resolveOptions } from './options'
import { withScreens } from './withScreens'

/** Does the blog publish regularly? Measures its habit, says what becomes of it, and keeps the editorial calendar. */
export const cadencePlugin =
  (given: CadenceOptions): Plugin =>
  (config) => {
    const options = resolveOptions(given)
    return {
      ...config,
      admin: withScreens({ admin: config.admin, options }),
      onInit: async (payload) => {
        await config.onInit?.(payload)
        await repeatWhileOpen({
          payload,
          key: 'failed schedules',
          after: 10_000,
          every: 60_000,
          problem: 'Failed schedules could not be looked for.',
          run: () => tellOfFailures({ payload, options, now: new Date() }),
        })
      },
      endpoints: [
        ...(config.endpoints ?? []),
        getCadence(options),
        getCalendar(options),
        schedulePost,
      ],
    }
  }
