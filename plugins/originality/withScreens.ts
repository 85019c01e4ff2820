import type { Config, UIField } from 'payload'

import { bilingual } from '../../src/cms/bilingual'

const folder = '/plugins/originality/components'
const label = bilingual({ en: 'Originality', bn: 'মৌলিকতা' })

/** The panel beside the editor of a post. */
export const deskPanel: UIField = {
  name: 'originalityPanel',
  type: 'ui',
  admin: {
    position: 'sidebar',
    components: { Field: `${folder}/OriginalityPanel.tsx#OriginalityPanel` },
  },
}

/** Adds the editor's desk to the admin: the queue, the review screen, their link in the sidebar and the widget. */
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
      {
        path: '/src/cms/AdminLink.tsx#AdminLink',
        clientProps: { path: '/originality', label },
      },
    ],
    views: {
      ...admin.components?.views,
      originality: {
        path: '/originality',
        exact: true,
        Component: `${folder}/OriginalityView.tsx#OriginalityView`,
        meta: { title: 'Originality / মৌলিকতা' },
      },
      originalityReview: {
        path: '/originality/:pair',
        exact: true,
        Component: `${folder}/ReviewView.tsx#ReviewView`,
        meta: { title: 'Originality / মৌলিকতা' },
      },
    },
  },
  dashboard: {
    ...admin.dashboard,
    widgets: [
      ...(admin.dashboard?.widgets ?? []),
      {
        slug: 'originality',
        label,
        minWidth: 'medium',
        Component: `${folder}/OriginalityWidget.tsx#OriginalityWidget`,
      },
    ],
    defaultLayout: withWidget(admin.dashboard?.defaultLayout),
  },
})

type Layout = NonNullable<NonNullable<Config['admin']>['dashboard']>['defaultLayout']

const widget = { widgetSlug: 'originality', width: 'full' } as const

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
