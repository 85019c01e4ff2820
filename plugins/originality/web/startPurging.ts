import type { Payload } from 'payload'

import { openFingerprintStore } from '../gather/openFingerprintStore'
import { openWebStore } from '../store/web/openWebStore'
import { purgeWebTexts } from './purgeWebTexts'

const afterStart = 60_000
const daily = 24 * 60 * 60_000

/**
 * Takes the full texts of web pages away when their 30 days are over: a minute after the start, then once a day. A process that
 * ends before, such as a command, purges nothing; whoever asks twice takes nothing away that is not due.
 */
export const startPurging = (payload: Payload): void => {
  const purge = async (): Promise<void> => {
    try {
      const [store, web] = await Promise.all([openFingerprintStore(payload), openWebStore(payload)])
      await purgeWebTexts({ store, web, now: new Date() })
    } catch (error) {
      payload.logger.error({ err: error, msg: 'Old texts of web pages could not be taken away.' })
    }
  }
  const again = (delay: number): void => {
    setTimeout(() => void purge().finally(() => again(daily)), delay).unref()
  }
  again(afterStart)
}
