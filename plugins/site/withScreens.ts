import type { Config } from 'payload'

import { bilingual } from '../../src/cms/bilingual'

const folder = '/plugins/site/components'
const label = bilingual({ en: 'Public site', bn: 'প্রকাশ্য সাইট' })

/** Adds the screen of the public site and its link in the sidebar to the admin. */
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
      { path: '/src/cms/AdminLink.tsx#AdminLink', clientProps: { path: '/site', label } },
    ],
    views: {
      ...admin.components?.views,
      site: {
        path: '/site',
        exact: true,
        Component: { path: `${folder}/SiteView.tsx#SiteView` },
        meta: { title: 'Public site / প্রকাশ্য সাইট' },
      },
    },
  },
})
