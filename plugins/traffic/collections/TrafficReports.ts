import type { GlobalConfig } from 'payload'

import { admins, editors } from '../../../collections/access'
import { bilingual } from '../../../src/cms/bilingual'
import { showFields } from './showFields'

/** Who may see the figures, and which sources are forbidden. */
export const TrafficReports: GlobalConfig = {
  slug: 'traffic-reports',
  label: bilingual({ en: 'Traffic: figures', bn: 'পাঠক: পরিসংখ্যান' }),
  admin: {
    group: bilingual({ en: 'Settings', bn: 'সেটিংস' }),
    hidden: ({ user }) => user?.role === 'author',
  },
  access: { read: editors, update: admins },
  fields: showFields,
}
