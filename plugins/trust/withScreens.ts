import type { Config } from 'payload'

import { addScreen } from '../../src/cms/addScreen'
import { bilingual } from '../../src/cms/bilingual'

/** Adds the screen of the owner’s word and its link in the sidebar to the admin. */
export const withScreens = ({ admin }: { admin: Config['admin'] }): NonNullable<Config['admin']> =>
  addScreen(admin, {
    name: 'trust',
    path: '/trust',
    label: bilingual({ en: 'Owner’s word', bn: 'মালিকের ঘোষণা' }),
    Component: { path: '/plugins/trust/components/TrustView.tsx#TrustView' },
  })
