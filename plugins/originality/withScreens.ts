import type { Config, UIField } from 'payload'

import { addScreen } from '../../src/cms/addScreen'
import { bilingual } from '../../src/cms/bilingual'

const folder = '/plugins/originality/components'

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
export const withScreens = ({ admin }: { admin: Config['admin'] }): NonNullable<Config['admin']> =>
  addScreen(admin, {
    name: 'originality',
    path: '/originality',
    label: bilingual({ en: 'Originality', bn: 'মৌলিকতা' }),
    Component: `${folder}/OriginalityView.tsx#OriginalityView`,
    below: [
      {
        name: 'originalityReview',
        path: '/originality/:pair',
        Component: `${folder}/ReviewView.tsx#ReviewView`,
      },
    ],
    widget: { slug: 'originality', Component: `${folder}/OriginalityWidget.tsx#OriginalityWidget` },
  })
