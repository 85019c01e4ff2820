import type { Config, UIField } from 'payload'

import { addScreen } from '../../src/cms/addScreen'
import { bilingual } from '../../src/cms/bilingual'

const folder = '/plugins/niche/components'

/** The panel beside the editor of a post. */
export const nichePanel: UIField = {
  name: 'nichePanel',
  type: 'ui',
  admin: {
    position: 'sidebar',
    components: { Field: `${folder}/NichePanel.tsx#NichePanel` },
  },
}

/** Adds the screen of the blog's focus and its link in the sidebar to the admin. */
export const withScreens = ({ admin }: { admin: Config['admin'] }): NonNullable<Config['admin']> =>
  addScreen(admin, {
    name: 'niche',
    path: '/niche',
    label: bilingual({ en: 'Focus', bn: 'বিষয়ে একাগ্রতা' }),
    Component: `${folder}/FocusView.tsx#FocusView`,
  })
