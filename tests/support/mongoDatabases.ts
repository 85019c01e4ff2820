import { type Db, MongoClient } from 'mongodb'

/** Numbers of databases that this process has in use. */
const taken = new Set<number>()

export type TestDatabase = {
  url: string
  /** Whether an earlier test file has made its collections and indexes. */
  isReady: boolean
  /** Says that they are made. */
  ready: () => Promise<void>
  giveBack: () => void
}

const mark = 'ekagro_is_ready'

/**
 * A database of this run of the tests that nobody uses, without a document. Collections and indexes of an earlier test file are still there: making
 * them takes longer than most tests. `mongoCleanup.ts` drops it when the run is over.
 */
export const takeMongoDatabase = async (url: string): Promise<TestDatabase> => {
  let number = 0
  while (taken.has(number)) number += 1
  taken.add(number)
  const place = new URL(url)
  // The run is the process that started this one; several workers of it may run side by side.
  place.pathname = `/ekagro_run_${process.ppid}_${process.env.VITEST_POOL_ID ?? 0}_${number}`
  const within = async <Result>(use: (database: Db) => Promise<Result>): Promise<Result> => {
    const client = await MongoClient.connect(place.href)
    try {
      return await use(client.db())
    } finally {
      await client.close()
    }
  }
  const isReady = await within(async (database) => {
    const found = await database.listCollections({}, { nameOnly: true }).toArray()
    const names = found.map(({ name }) => name)
    for (const name of names)
      // oxlint-disable-next-line no-await-in-loop -- one after the other is gentle with the engine
      await database.collection(name).deleteMany({})
    return names.includes(mark)
  })
  return {
    url: place.href,
    isReady,
    ready: () => within(async (database) => void (await database.createCollection(mark))),
    giveBack: () => {
      taken.delete(number)
    },
  }
}
