import type { Config } from 'payload'

import { bilingual } from '../../src/cms/bilingual'
import type { ResolvedCadenceOptions } from './options'

const folder = '/plugins/cadence/components'
const label = bilingual({ en: 'Calendar', bn: 'ক্যালেন্ডার' })

/** Adds the calendar, its link in the sidebar and the reminder on the dashboard to the admin. */
export const withScreens = ({
  admin = {},
  options,
}: {
  admin: Config['admin']
  options: ResolvedCadenceOptions
}): NonNullable<Config['admin']> => ({
  ...admin,
  components: {
    ...admin.components,
    beforeNavLinks: [
      ...(admin.components?.beforeNavLinks ?? []),
      { path: '/src/cms/AdminLink.tsx#AdminLink', clientProps: { path: '/calendar', label } },
    ],
    views: {
      ...admin.components?.views,
      calendar: {
        path: '/calendar',
        exact: true,
        Component: { path: `${folder}/CalendarView.tsx#CalendarView`, serverProps: { options } },
        meta: { title: 'Calendar / ক্যালেন্ডার' },
      },
    },
  },
  dashboard: {
    ...admin.dashboard,
    widgets: [
      ...(admin.dashboard?.widgets ?? []),
      {
        slug: 'cadence',
        label: bilingual({ en: 'Next post', bn: 'পরের লেখা' }),
        minWidth: 'medium',
        Component: { path: `${folder}/CadenceWidget.tsx#CadenceWidget`, serverProps: { options } },
      },
    ],
    defaultLayout: withWidget(admin.dashboard?.defaultLayout),
  },
})

type Layout = NonNullable<NonNullable<Config['admin']>['dashboard']>['defaultLayout']

const widget = { widgetSlug: 'cadence', width: 'full' } as const

/** Where the widget stands: before the list of collections, and whatever else a layout names. */
const withWidget = (layout: Layout): Layout => {
  if (typeof layout === 'function')
    return async (args) => {
      const given = await layout(args)
      return [widget, ...given]
    }
  const given = layout ?? [{ widgetSlug: 'collections', width: 'full' }]
  const place = given.findIndex(({ widgetSlug }) => widgetSlug === 'collections')
  return given.toSpliced(place < 0 ? given.length : place, 0, widget)
}
