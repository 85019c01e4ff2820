import type { Config } from 'payload'

import { bilingual } from '../../src/cms/bilingual'

/** Adds the import screen and its link in the sidebar to the admin. */
export const withScreen = (admin: NonNullable<Config['admin']>): NonNullable<Config['admin']> => ({
  ...admin,
  components: {
    ...admin.components,
    beforeNavLinks: [
      ...(admin.components?.beforeNavLinks ?? []),
      {
        path: '/src/cms/AdminLink.tsx#AdminLink',
        clientProps: { path: '/import', label: bilingual({ en: 'Import', bn: 'ব্লগ আনুন' }) },
      },
    ],
    views: {
      ...admin.components?.views,
      import: {
        path: '/import',
        exact: true,
        Component: '/plugins/portability/components/ImportView.tsx#ImportView',
        meta: { title: 'Import / ব্লগ আনুন' },
      },
    },
  },
})
