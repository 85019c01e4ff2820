import type { Config } from 'payload'

import { addScreen } from '../../src/cms/addScreen'
import { bilingual } from '../../src/cms/bilingual'
import type { ResolvedCadenceOptions } from './options'

const folder = '/plugins/cadence/components'

/** Adds the calendar, its link in the sidebar and the reminder on the dashboard to the admin. */
export const withScreens = ({
  admin,
  options,
}: {
  admin: Config['admin']
  options: ResolvedCadenceOptions
}): NonNullable<Config['admin']> =>
  addScreen(admin, {
    name: 'calendar',
    path: '/calendar',
    label: bilingual({ en: 'Calendar', bn: 'ক্যালেন্ডার' }),
    Component: { path: `${folder}/CalendarView.tsx#CalendarView`, serverProps: { options } },
    widget: {
      slug: 'cadence',
      label: bilingual({ en: 'Next post', bn: 'পরের লেখা' }),
      Component: { path: `${folder}/CadenceWidget.tsx#CadenceWidget`, serverProps: { options } },
    },
  })
