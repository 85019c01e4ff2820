import type { Payload } from 'payload'

import type { Article } from '../../../src/article/article'
import { storePlaceOf } from '../../../src/cms/openStores'
import { runWork } from '../../../src/work/runWork'
import type { OriginalitySettings } from '../domain/originalitySettings'
import { originalityTasks, type StoreAddress } from '../tasks'
import { type CheckInput, checkOn, type CheckOutput } from './checkOn'
import { openFingerprintStore } from './openFingerprintStore'

/** Up to this length, in UTF-16 units, a check takes less than 20 ms; some 3,000 words. */
const longestHere = 20_000

/** Checks a text here when it is short, and in the worker thread, where the process has one, when it is long. */
export const checkWhereItFits = async ({
  payload,
  settings,
  ...rest
}: {
  payload: Payload
  article: Article
  settings: OriginalitySettings
} & Pick<
  CheckInput,
  'except' | 'pages' | 'own' | 'foreign' | 'excluded' | 'budget'
>): Promise<CheckOutput> => {
  const input: CheckInput = {
    ...rest,
    kinds: ['posts', 'source-texts'],
    minimumPassageWords: settings.minimumPassageWords,
    minimumSourceWords: settings.minimumSourceWords,
  }
  const { ekagroWorker } = globalThis as { ekagroWorker?: unknown }
  const isLong = input.article.text.length > longestHere
  if (!isLong || !ekagroWorker) {
    return checkOn({ store: await openFingerprintStore(payload), input })
  }
  return runWork({
    tasks: originalityTasks,
    name: 'originality:check',
    input: { address: addressOf(payload), input },
  })
}

const addressOf = (payload: Payload): StoreAddress => {
  const place = storePlaceOf(payload)
  if (place.kind === 'sqlite') return place
  // Both adapters augment one type; only the one of MongoDB has an address.
  const { url } = payload.db as { url?: unknown }
  return { kind: 'mongo', url: typeof url === 'string' ? url : '' }
}
