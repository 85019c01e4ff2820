import type { Payload } from 'payload'

import type { Analyser } from '../../../src/check/analyser'
import type { BlogSettings } from '../../../src/check/snapshot'
import { runWork } from '../../../src/work/runWork'
import type { FactsStore } from '../domain/factsStore'
import type { Basis, Collection, Ids, Listed } from '../session/reportSession'
import type { ReadinessTasks } from '../tasks'
import { measureDocuments } from './measureDocuments'
import { oneAhead } from './oneAhead'
import type { Progress } from './progress'
import { readDocuments } from './readDocuments'

/** Up to so many documents are asked for by their ids; for more, the whole store is read through. */
const fewIds = 400
const collections = ['posts', 'pages'] as const

/** Gives the thread that judges everything it lacks: first what the store of facts has, then what has to be worked out. */
export const bringUpToDate = async ({
  payload,
  session,
  lane,
  wanted,
  lacking,
  basis,
  settings,
  analysers,
  store,
  tasks,
  onProgress,
}: {
  payload: Payload
  session: string
  lane: string
  wanted: Record<Collection, readonly Listed[]>
  lacking: Ids
  basis: Basis
  settings: BlogSettings
  analysers: readonly Analyser[]
  store: FactsStore
  tasks: ReadinessTasks
  onProgress?: Progress
}): Promise<void> => {
  for (const collection of collections) {
    const ids = lacking[collection]
    if (ids.length === 0) continue
    const query = { collection, state: 'published' } as const
    for await (const text of oneAhead(
      store.texts(ids.length <= fewIds ? { ...query, ids } : query),
    ))
      await runWork({
        tasks,
        lane,
        name: 'readiness:keepText',
        input: { session, collection, text },
      })
  }
  const stale = await runWork({ tasks, lane, name: 'readiness:lacking', input: { session } })
  const total = wanted.posts.length + wanted.pages.length
  let done = total - stale.posts.length - stale.pages.length
  await onProgress?.({ done, total })
  for (const collection of collections)
    for await (const documents of oneAhead(
      readDocuments({ payload, collection, ids: stale[collection] }),
    )) {
      const measured = await measureDocuments({
        documents,
        collection,
        basis,
        settings,
        analysers,
        store,
        tasks,
      })
      await runWork({
        tasks,
        lane,
        name: 'readiness:keep',
        input: { session, collection, documents: measured },
      })
      done += documents.length
      await onProgress?.({ done, total })
    }
}
