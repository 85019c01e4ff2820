import type { Payload } from 'payload'

import { hitDays, retentionOf } from '../domain/retention/retentionOf'
import { openTrafficStore } from '../store/openTrafficStore'

const hour = 3_600_000

/**
 * Forgets what is too old, once an hour. Start it when the journal of the process was written to the store: a visitor whose day is forgotten
 * would be counted again. Several processes may do it at once.
 * @param options.every milliseconds between two times, an hour unless told
 */
export const startHousekeeping = (options: {
  payload: Payload
  every?: number
}): { stop: () => Promise<void> } => {
  const { payload, every = hour } = options
  let running: Promise<void> = Promise.resolve()
  const tidy = (): void => {
    running = running
      .then(async () => {
        const store = await openTrafficStore(payload)
        const hits = await store.purge(retentionOf(Date.now()))
        if (hits > 0)
          payload.logger.info({ msg: `${hits} hits older than ${hitDays} days were forgotten.` })
      })
      .catch((error: unknown) => {
        payload.logger.error({
          err: error,
          msg: 'Old traffic could not be forgotten; the next hour tries again.',
        })
      })
  }
  tidy()
  const timer = setInterval(tidy, every)
  timer.unref()
  return {
    stop: async () => {
      clearInterval(timer)
      await running
    },
  }
}
