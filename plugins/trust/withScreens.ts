import type { Config } from 'payload'

import { bilingual } from '../../src/cms/bilingual'

const folder = '/plugins/trust/components'
const label = bilingual({ en: 'Owner’s word', bn: 'মালিকের ঘোষণা' })

/** Adds the screen of the owner's word and its link in the sidebar to the admin. */
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
      { path: '/src/cms/AdminLink.tsx#AdminLink', clientProps: { path: '/trust', label } },
    ],
    views: {
      ...admin.components?.views,
      trust: {
        path: '/trust',
        exact: true,
        Component: { path: `${folder}/TrustView.tsx#TrustView` },
        meta: { title: 'Owner’s word / মালিকের ঘোষণা' },
      },
    },
  },
})
