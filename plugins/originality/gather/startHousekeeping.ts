import type { Payload } from 'payload'

import { repeatWhileOpen } from '../../../src/cms/repeatWhileOpen'
import { openWebStore } from '../store/web/openWebStore'
import { purgeWebTexts } from '../web/purgeWebTexts'
import { openFingerprintStore } from './openFingerprintStore'
import { queueSweep } from './queueSweep'

/**
 * A minute after the start, and once a day: takes the full texts of web pages away when their 30 days are over, and asks for
 * an index that is empty though there is something to index to be made again.
 */
export const startHousekeeping = (payload: Payload): Promise<void> =>
  repeatWhileOpen({
    payload,
    key: 'originality housekeeping',
    after: 60_000,
    every: 24 * 60 * 60_000,
    run: () => keepHouse(payload),
    problem: 'The index of originality could not be looked after.',
  })

/** One turn of it. */
export const keepHouse = async (payload: Payload): Promise<void> => {
  const [store, web] = await Promise.all([openFingerprintStore(payload), openWebStore(payload)])
  await purgeWebTexts({ store, web, now: new Date() })
  if ((await store.count()) > 0) return
  const counts = await Promise.all(
    (['posts', 'source-texts'] as const).map((collection) => payload.count({ collection })),
  )
  if (counts.some(({ totalDocs }) => totalDocs > 0)) await queueSweep(payload)
}
