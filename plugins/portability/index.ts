import type { Plugin } from 'payload'

import { ImportItems } from './collections/ImportItems'
import { Imports } from './collections/Imports'
import { runImportTask } from './jobs/runImportTask'
import { withScreen } from './withScreen'

/** Moving in: imports of WordPress and Blogger, planned before anything is written, resumable and undoable. */
export const portabilityPlugin = (): Plugin => (config) => ({
  ...config,
  admin: withScreen(config.admin ?? {}),
  collections: [...(config.collections ?? []), Imports, ImportItems],
  jobs: {
    ...config.jobs,
    tasks: [...(config.jobs?.tasks ?? []), runImportTask],
  },
})
