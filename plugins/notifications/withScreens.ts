import type { Config } from 'payload'

import { addScreen } from '../../src/cms/addScreen'
import { bilingual } from '../../src/cms/bilingual'

const folder = '/plugins/notifications/components'

/** Adds the list of notices to the dashboard, and its screen with a link in the sidebar to the admin. */
export const withScreens = ({ admin }: { admin: Config['admin'] }): NonNullable<Config['admin']> =>
  addScreen(admin, {
    name: 'notifications',
    path: '/notifications',
    label: bilingual({ en: 'Notifications', bn: 'বিজ্ঞপ্তি' }),
    Component: `${folder}/NoticeView.tsx#NoticeView`,
    widget: { slug: 'notifications', Component: `${folder}/NoticeWidget.tsx#NoticeWidget` },
  })
