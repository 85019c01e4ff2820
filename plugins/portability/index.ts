import type { Plugin } from 'payload'

import { ImportItems } from './collections/ImportItems'
import { Imports } from './collections/Imports'
import { runImportTask } from './jobs/runImportTask'

/** Moving in: imports of WordPress and Blogger, planned before anything is written, resumable and undoable. */
export const portabilityPlugin = (): Plugin => (config) => ({
  ...config,
  collections: [...(config.collections ?? []), Imports, ImportItems],
  jobs: {
    ...config.jobs,
    tasks: [...(config.jobs?.tasks ?? []), runImportTask],
  },
})
