import type { Config } from 'payload'

import { addScreen } from '../../src/cms/addScreen'
import { bilingual } from '../../src/cms/bilingual'
import type { ScreenProps } from './components/screenProps'
import type { ResolvedAdsenseOptions } from './options'

const folder = '/plugins/adsense/components'

/** Adds the screen of the application, its link in the sidebar and its widget on the dashboard to the admin. */
export const withScreens = ({
  admin,
  options: { messages, readReport, client },
}: {
  admin: Config['admin']
  options: ResolvedAdsenseOptions
}): NonNullable<Config['admin']> => {
  // The secret of the client is no property of a component.
  const serverProps: ScreenProps = { messages, readReport, operatorClient: client?.id ?? null }
  return addScreen(admin, {
    name: 'adsense',
    path: '/adsense',
    label: bilingual({ en: 'AdSense application', bn: 'অ্যাডসেন্স আবেদন' }),
    Component: { path: `${folder}/AdsenseView.tsx#AdsenseView`, serverProps },
    widget: {
      slug: 'adsense',
      Component: { path: `${folder}/AdsenseWidget.tsx#AdsenseWidget` },
    },
  })
}
