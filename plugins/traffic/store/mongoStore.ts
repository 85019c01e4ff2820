import type { Db } from 'mongodb'
import { valuesPerDay } from '../domain/sums/valuesPerDay'
import type { TrafficStore } from '../domain/trafficStore'
import { mongoCollections } from './mongoCollections'
import { mongoPrepare } from './mongoPrepare'
import { mongoPurge } from './mongoPurge'
import { mongoRead } from './mongoRead'
import { mongoWrite } from './mongoWrite'

/**
 * Traffic in collections `ekagro_traffic_…` of a MongoDB database with transactions (a replica set or a cluster); several processes may
 * write at once. The connection belongs to who passes it in. Shard keys are in docs/scaling.md.
 * @param options.most distinct values of a dimension on one day, 10,000 unless told
 */
export const mongoStore = async (options: {
  database: Db
  most?: number
}): Promise<TrafficStore> => {
  const { database } = options
  await mongoPrepare(database)
  const collections = mongoCollections(database)
  return {
    write: mongoWrite({
      client: database.client,
      collections,
      most: options.most ?? valuesPerDay,
    }),
    ...mongoRead(collections),
    purge: mongoPurge(collections),
    close: async () => {},
  }
}
