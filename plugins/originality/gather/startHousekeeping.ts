import type { Payload } from 'payload'

import { openWebStore } from '../store/web/openWebStore'
import { purgeWebTexts } from '../web/purgeWebTexts'
import { openFingerprintStore } from './openFingerprintStore'
import { queueSweep } from './queueSweep'

const afterStart = 60_000
const daily = 24 * 60 * 60_000

/**
 * A minute after the start, and once a day: takes the full texts of web pages away when their 30 days are over, and asks for
 * an index that is empty though there is something to index to be made again. A process that ends before, such as a command, does neither.
 */
export const startHousekeeping = (payload: Payload): void => {
  const again = (delay: number): void => {
    setTimeout(() => void keepHouse(payload).finally(() => again(daily)), delay).unref()
  }
  again(afterStart)
}

/** One turn of it; what fails is logged, and tried again the next day. */
export const keepHouse = async (payload: Payload): Promise<void> => {
  try {
    const [store, web] = await Promise.all([openFingerprintStore(payload), openWebStore(payload)])
    await purgeWebTexts({ store, web, now: new Date() })
    if ((await store.count()) > 0) return
    const counts = await Promise.all(
      (['posts', 'source-texts'] as const).map((collection) => payload.count({ collection })),
    )
    if (counts.some(({ totalDocs }) => totalDocs > 0)) await queueSweep(payload)
  } catch (error) {
    payload.logger.error({ err: error, msg: 'The index of originality could not be looked after.' })
  }
}
