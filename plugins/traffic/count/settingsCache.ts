import type { Payload } from 'payload'

import { openStore } from '../../../src/cms/openStores'
import type { TrafficSettings } from '../domain/trafficSettings'
import { readTrafficSettings } from './readTrafficSettings'

export type SettingsCache = {
  /** The settings as they were read last, five seconds ago at most in a process that did not change them itself. */
  current(): Promise<TrafficSettings> | TrafficSettings
  /** Reads them anew for the next hit. */
  forget(): void
  close(): void
}

const lifetime = 5_000

/** The settings in memory: one read of the database for thousands of hits. While a newer reading fails, the last one counts. */
export const settingsCache = (payload: Payload): Promise<SettingsCache> =>
  openStore({
    payload,
    key: 'traffic settings',
    open: () => {
      let known: TrafficSettings | null = null
      let readAt = Number.NEGATIVE_INFINITY
      let reading: Promise<TrafficSettings> | null = null
      const read = (): Promise<TrafficSettings> => {
        reading ??= readTrafficSettings(payload)
          .then((settings) => {
            known = settings
            readAt = performance.now()
            return settings
          })
          .catch((error: unknown) => {
            if (known) return known
            throw error
          })
          .finally(() => {
            reading = null
          })
        return reading
      }
      return {
        current() {
          if (!known) return read()
          if (performance.now() - readAt > lifetime) void read()
          return known
        },
        forget() {
          known = null
        },
        close() {},
      }
    },
  })
