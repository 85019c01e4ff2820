import type { Config } from 'payload'

import { addScreen } from '../../src/cms/addScreen'
import { bilingual } from '../../src/cms/bilingual'

/** Adds the screen of the public site and its link in the sidebar to the admin. */
export const withScreens = ({ admin }: { admin: Config['admin'] }): NonNullable<Config['admin']> =>
  addScreen(admin, {
    name: 'site',
    path: '/site',
    label: bilingual({ en: 'Public site', bn: 'প্রকাশ্য সাইট' }),
    Component: { path: '/plugins/site/components/SiteView.tsx#SiteView' },
  })
