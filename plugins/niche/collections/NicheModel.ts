import type { GlobalConfig } from 'payload'

import { editors, nobody } from '../../../collections/access'

/** What was learned from the confirmations: derived, and made again whenever one of them changes. */
export const NicheModel: GlobalConfig = {
  slug: 'niche-model',
  admin: { hidden: true },
  access: { read: editors, update: nobody },
  fields: [{ name: 'model', type: 'json' }],
}
