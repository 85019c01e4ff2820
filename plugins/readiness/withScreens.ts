import type { Config } from 'payload'

import type { Messages } from '../../src/check/messages'
import { bilingual } from '../../src/cms/bilingual'

const folder = '/plugins/readiness/components'

/** Adds the screen of the report, its link in the sidebar and its widget on the dashboard to the admin. */
export const withScreens = ({
  admin = {},
  messages,
}: {
  admin: Config['admin']
  messages: Messages
}): NonNullable<Config['admin']> => ({
  ...admin,
  components: {
    ...admin.components,
    beforeNavLinks: [
      {
        path: '/src/cms/AdminLink.tsx#AdminLink',
        clientProps: { path: '/readiness', label: bilingual({ en: 'Readiness', bn: 'প্রস্তুতি' }) },
      },
      ...(admin.components?.beforeNavLinks ?? []),
    ],
    providers: [
      ...(admin.components?.providers ?? []),
      `${folder}/FieldFromHash.tsx#FieldFromHash`,
    ],
    views: {
      ...admin.components?.views,
      readiness: {
        path: '/readiness',
        exact: true,
        Component: { path: `${folder}/ReadinessView.tsx#ReadinessView`, serverProps: { messages } },
        meta: { title: 'Readiness / প্রস্তুতি' },
      },
    },
  },
  dashboard: {
    ...admin.dashboard,
    widgets: [
      ...(admin.dashboard?.widgets ?? []),
      {
        slug: 'readiness',
        label: bilingual({ en: 'Readiness', bn: 'প্রস্তুতি' }),
        minWidth: 'medium',
        Component: {
          path: `${folder}/ReadinessWidget.tsx#ReadinessWidget`,
          serverProps: { messages },
        },
      },
    ],
    // A widget that no layout names is not shown.
    defaultLayout: admin.dashboard?.defaultLayout ?? [
      { widgetSlug: 'readiness', width: 'full' },
      { widgetSlug: 'collections', width: 'full' },
    ],
  },
})
