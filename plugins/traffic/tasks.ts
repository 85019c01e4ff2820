import type { ImportedStore } from './domain/imports/importedStore'
import type { TrafficStore } from './domain/trafficStore'
import { keepUpload } from './imports/keepUpload'
import { readUpload } from './imports/readUpload'
import { sqliteImportedStore } from './store/sqliteImportedStore'
import { sqliteStore } from './store/sqliteStore'
import { storeTask } from './store/storeTask'

type Call<Store> = {
  [Name in keyof Store]: Store[Name] extends (input: infer Input) => unknown
    ? { url: string; method: Name; input: Input }
    : never
}[keyof Store]

/** One call of the store on a SQLite file. */
export type StoreCall = Call<TrafficStore>
/** One call of the store of imported figures on a SQLite file. */
export type ImportedCall = Call<ImportedStore>

const callStore = storeTask<TrafficStore>((url) => sqliteStore({ url }))
const callImported = storeTask<ImportedStore>((url) => sqliteImportedStore({ url }))

/**
 * What traffic asks of `src/work`: the stores on SQLite, since a batch of 2,000 hits and a report over years take longer than the event loop
 * may be held, and reading files of other counters.
 */
export const trafficTasks = {
  'traffic-store': (call: StoreCall): Promise<unknown> => callStore(call),
  'traffic-imported': (call: ImportedCall): Promise<unknown> => callImported(call),
  'traffic-read-upload': readUpload,
  'traffic-keep-upload': keepUpload,
}
