import type { Config, UIField } from 'payload'

import { bilingual } from '../../src/cms/bilingual'

const folder = '/plugins/traffic/components'
const label = bilingual({ en: 'Traffic', bn: 'পাঠক' })

/** The figures of a post beside its editor. */
export const trafficPanel: UIField = {
  name: 'trafficPanel',
  type: 'ui',
  admin: {
    position: 'sidebar',
    components: { Field: `${folder}/TrafficPanel.tsx#TrafficPanel` },
  },
}

/** Adds the screen of traffic, its link in the sidebar and its widget to the admin. */
export const withScreens = ({
  admin = {},
}: {
  admin: Config['admin']
}): NonNullable<Config['admin']> => ({
  ...admin,
  components: {
    ...admin.components,
    beforeNavLinks: [
      ...(admin.components?.beforeNavLinks ?? []),
      { path: '/src/cms/AdminLink.tsx#AdminLink', clientProps: { path: '/traffic', label } },
    ],
    views: {
      ...admin.components?.views,
      traffic: {
        path: '/traffic',
        exact: true,
        Component: `${folder}/TrafficView.tsx#TrafficView`,
        meta: { title: 'Traffic / পাঠক' },
      },
    },
  },
  dashboard: {
    ...admin.dashboard,
    widgets: [
      ...(admin.dashboard?.widgets ?? []),
      {
        slug: 'traffic',
        label,
        minWidth: 'medium',
        Component: `${folder}/TrafficWidget.tsx#TrafficWidget`,
      },
    ],
    defaultLayout: withWidget(admin.dashboard?.defaultLayout),
  },
})

type Layout = NonNullable<NonNullable<Config['admin']>['dashboard']>['defaultLayout']

const widget = { widgetSlug: 'traffic', width: 'full' } as const

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
