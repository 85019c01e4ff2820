import type { Db } from 'mongodb'
import { mongoCollections } from './mongoCollections'

const alreadyThere = new Set([48, 85, 86])

/**
 * Makes the collections and their indexes, since a transaction makes none. The unique ones are what a cluster can shard by. Throws where the
 * server has no transactions.
 */
export const mongoPrepare = async (database: Db): Promise<void> => {
  const { setName, msg } = await database.command({ hello: 1 })
  if (!setName && msg !== 'isdbgrid')
    throw Object.assign(
      new Error(
        'Traffic needs transactions, which this MongoDB does not have. Start it as a replica set of one: mongod --replSet rs0, then rs.initiate() in mongosh, and put ?replicaSet=rs0 into DATABASE_URL.',
      ),
      { code: 'no-transactions' },
    )
  const collections = mongoCollections(database)
  const names = Object.values(collections).map(({ collectionName }) => collectionName)
  for (const name of [...names, 'ekagro_traffic_imported', 'ekagro_traffic_imports'])
    // oxlint-disable-next-line no-await-in-loop -- some servers refuse one that is being made beside another
    await database.createCollection(name).catch(ignoreThere)
  const { hits, engagements, segments, seen, sums, months, drops } = collections
  await hits.createIndex({ at: 1, _id: 1 })
  await engagements.createIndex({ at: 1 })
  await segments.createIndex({ at: 1 })
  await seen.createIndex({ day: 1 })
  await sums.createIndex({ day: 1, dimension: 1, value: 1 }, { unique: true })
  await months.createIndex({ day: 1, dimension: 1, value: 1 }, { unique: true })
  await drops.createIndex({ day: 1, reason: 1 }, { unique: true })
  const imported = database.collection('ekagro_traffic_imported')
  await imported.createIndex({ source: 1, table: 1 })
  await imported.createIndex({ dimension: 1, from: 1 })
  await imported.createIndex({ file: 1 })
}

const ignoreThere = (error: { code?: number }): void => {
  if (!alreadyThere.has(error.code ?? 0)) throw error
}
