import type { Field, Plugin } from 'payload'

import { PolicyDecisions } from './collections/PolicyDecisions'
import { decideSuspect } from './endpoints/decideSuspect'
import { getScreen } from './endpoints/getScreen'

const screened = ['posts', 'pages']

/** Is every post worth reading, and nothing in it that Google forbids? The panel beside the editor and people's decisions; checks go to readiness. */
export const qualityPlugin = (): Plugin => (config) => ({
  ...config,
  collections: [
    ...(config.collections ?? []).map((collection) =>
      screened.includes(collection.slug)
        ? { ...collection, fields: [panel, ...collection.fields] }
        : collection,
    ),
    PolicyDecisions,
  ],
  endpoints: [...(config.endpoints ?? []), getScreen, decideSuspect],
})

const panel: Field = {
  name: 'qualityPanel',
  type: 'ui',
  admin: {
    position: 'sidebar',
    components: { Field: '/plugins/quality/components/QualityPanel.tsx#QualityPanel' },
  },
}
