import type { Plugin } from 'payload'

import { Attestations } from './collections/Attestations'
import { Trust } from './collections/Trust'
import { attestationEndpoints } from './endpoints/attestationEndpoints'
import { createPageEndpoint } from './endpoints/createPageEndpoint'
import { withScreens } from './withScreens'

/** Do the pages say what they must, and does the owner stand by what only they can know? */
export const trustPlugin = (): Plugin => (config) => ({
  ...config,
  admin: withScreens({ admin: config.admin }),
  collections: [...(config.collections ?? []), Attestations],
  globals: [...(config.globals ?? []), Trust],
  endpoints: [...(config.endpoints ?? []), ...attestationEndpoints, createPageEndpoint],
})
