import type { Config, UIField } from 'payload'

import { addScreen } from '../../src/cms/addScreen'
import { bilingual } from '../../src/cms/bilingual'

const folder = '/plugins/traffic/components'

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
export const withScreens = ({ admin }: { admin: Config['admin'] }): NonNullable<Config['admin']> =>
  addScreen(admin, {
    name: 'traffic',
    path: '/traffic',
    label: bilingual({ en: 'Traffic', bn: 'পাঠক' }),
    Component: `${folder}/TrafficView.tsx#TrafficView`,
    widget: { slug: 'traffic', Component: `${folder}/TrafficWidget.tsx#TrafficWidget` },
  })
