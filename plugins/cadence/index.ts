import type { Plugin } from 'payload'

import { getCadence } from './endpoints/getCadence'
import { getCalendar } from './endpoints/getCalendar'
import { schedulePost } from './endpoints/schedulePost'
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
      endpoints: [
        ...(config.endpoints ?? []),
        getCadence(options),
        getCalendar(options),
        schedulePost,
      ],
    }
  }
