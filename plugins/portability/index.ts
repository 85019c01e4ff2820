import type { Plugin } from 'payload'

import { ImportItems } from './collections/ImportItems'
import { Imports } from './collections/Imports'
import { runImportTask } from './jobs/runImportTask'
import { withScreen } from './withScreen'
import type { AfterImport } from './write/tellImported'

/** Moving in: imports of WordPress and Blogger, planned before anything is written, resumable and undoable. */
export const portabilityPlugin =
  ({ afterImport }: { afterImport?: AfterImport } = {}): Plugin =>
  (config) => ({
    ...config,
    custom: { ...config.custom, ...(afterImport ? { afterImport } : {}) },
    admin: withScreen(config.admin ?? {}),
    collections: [...(config.collections ?? []), Imports, ImportItems],
    jobs: {
      ...config.jobs,
      tasks: [...(config.jobs?.tasks ?? []), runImportTask],
    },
  })
