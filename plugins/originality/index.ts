import type { CollectionConfig, Plugin } from 'payload'

import { OriginalityChecks } from './collections/OriginalityChecks'
import { OriginalityDecisions } from './collections/OriginalityDecisions'
import { OriginalityPairs } from './collections/OriginalityPairs'
import { OriginalitySettings } from './collections/OriginalitySettings'
import { SourceTexts } from './collections/SourceTexts'
import { checkLive } from './endpoints/checkLive'
import { decidePair } from './endpoints/decidePair'
import { getOriginality } from './endpoints/getOriginality'
import { listFlags } from './endpoints/listFlags'
import { listRefusals } from './endpoints/listRefusals'
import { readPair } from './endpoints/readPair'
import { sweepEndpoints } from './endpoints/sweepEndpoints'
import { originalityFields } from './fields'
import { dropPost } from './hooks/dropPost'
import { gatePublication } from './hooks/gatePublication'
import { keepGateOutcome } from './hooks/keepGateOutcome'
import { queueCheck } from './hooks/queueCheck'
import { checkAllOriginalityTask } from './jobs/checkAllOriginalityTask'
import { checkOriginalityTask } from './jobs/checkOriginalityTask'
import { indexSourceTextTask } from './jobs/indexSourceTextTask'
import { type OriginalityOptions, type ResolvedOriginalityOptions, resolveOptions } from './options'
import { deskPanel, withScreens } from './withScreens'
import { startHousekeeping } from './gather/startHousekeeping'

/** Are these the author's own words? Compares every post with the others and the library, and keeps copied text from the public. */
export const originalityPlugin =
  (options: OriginalityOptions = {}): Plugin =>
  (config) => {
    const resolved = resolveOptions(options)
    return {
      ...config,
      admin: withScreens({ admin: config.admin }),
      collections: [
        ...(config.collections ?? []).map((collection) =>
          collection.slug === 'posts' ? compared(collection, resolved) : collection,
        ),
        SourceTexts,
        OriginalityPairs,
        OriginalityChecks,
        OriginalityDecisions,
      ],
      globals: [...(config.globals ?? []), OriginalitySettings],
      onInit: async (payload) => {
        await config.onInit?.(payload)
        await startHousekeeping(payload)
      },
      endpoints: [
        ...(config.endpoints ?? []),
        checkLive(resolved),
        listFlags,
        listRefusals,
        readPair,
        decidePair,
        ...sweepEndpoints,
      ],
      jobs: {
        ...config.jobs,
        tasks: [
          ...(config.jobs?.tasks ?? []),
          checkOriginalityTask(resolved),
          checkAllOriginalityTask(resolved),
          indexSourceTextTask,
        ],
      },
    }
  }

const compared = (
  posts: CollectionConfig,
  options: ResolvedOriginalityOptions,
): CollectionConfig => ({
  ...posts,
  endpoints: [...(posts.endpoints || []), getOriginality],
  fields: [deskPanel, ...posts.fields, ...originalityFields],
  hooks: {
    ...posts.hooks,
    beforeChange: [...(posts.hooks?.beforeChange ?? []), gatePublication(options)],
    afterChange: [...(posts.hooks?.afterChange ?? []), keepGateOutcome, queueCheck],
    beforeDelete: [...(posts.hooks?.beforeDelete ?? []), dropPost],
  },
})
