import { valuesPerDay } from '../domain/sums/valuesPerDay'
import type { TrafficStore } from '../domain/trafficStore'
import { openTrafficFile } from './openTrafficFile'
import { sqlitePurge } from './sqlitePurge'
import { sqliteRead } from './sqliteRead'
import { sqliteSchema } from './sqliteSchema'
import { sqliteWrite } from './sqliteWrite'

/**
 * Traffic in a SQLite file, on a connection of its own. Every question and every batch is done at once, on the thread that asks.
 * @param options.url such as `file:data/traffic.db`
 * @param options.most distinct values of a dimension on one day, 10,000 unless told
 */
export const sqliteStore = async (options: {
  url: string
  most?: number
}): Promise<TrafficStore> => {
  const database = openTrafficFile(options.url)
  sqliteSchema(database)
  const write = sqliteWrite({ database, most: options.most ?? valuesPerDay })
  return {
    write: async (batch) => write(batch),
    ...sqliteRead(database),
    purge: sqlitePurge(database),
    close: async () => {
      database.close()
    },
  }
}
