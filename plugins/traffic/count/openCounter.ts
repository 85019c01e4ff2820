import type { Payload } from 'payload'

import { openStore } from '../../../src/cms/openStores'
import { visitIdle, visitorMemory } from '../domain/visitorMemory'
import { journalFiles } from '../journal/journalFiles'
import { openJournal } from '../journal/openJournal'
import type { ResolvedTrafficOptions } from '../options'
import { openSaltStore } from '../salts/openSaltStore'
import { openTrafficStore } from '../store/openTrafficStore'
import type { Counter } from './counter'
import { makeCounter } from './makeCounter'
import { quietly } from './quietly'
import { settingsCache } from './settingsCache'
import { startUpkeep } from './startUpkeep'

/** Visitors remembered at a time: about 12 MB. */
const knownVisitors = 100_000

/**
 * The counter of this process, opened when it is asked for first. What it stands on is opened before it, so that `closeStores` closes it before them:
 * closing hands what the journal has to the store.
 */
export const openCounter = ({
  payload,
  options,
}: {
  payload: Payload
  options: ResolvedTrafficOptions
}): Promise<Counter> =>
  openStore({
    payload,
    key: 'traffic counter',
    open: async () => {
      const [store, salts, settings] = await Promise.all([
        openTrafficStore(payload),
        openSaltStore({ payload, directory: options.saltDirectory }),
        settingsCache(payload),
      ])
      const report = quietly(payload)
      const journal = await openJournal({
        files: journalFiles(options.journalDirectory),
        write: (batch) => store.write(batch),
        report,
        limits: options.journal,
      })
      const memory = visitorMemory({ most: knownVisitors })
      const counter = makeCounter({
        settings: () => settings.current(),
        journal,
        salts,
        memory,
        warn: (message) => payload.logger.warn({ msg: `Traffic: ${message}` }),
      })
      // A restart must not make a visit out of every reader who is just there.
      const now = Date.now()
      const lately = await store
        .hits({ from: now - visitIdle, to: now, limit: knownVisitors })
        .catch((error: unknown) => {
          report({ message: 'Who is just reading could not be asked.', error })
          return []
        })
      for (const { visitor, at } of lately) memory.isEntry(visitor, at)
      const upkeep = startUpkeep({ store, salts, report })
      return {
        ...counter,
        async close() {
          await upkeep.stop()
          await counter.close()
        },
      }
    },
  })
