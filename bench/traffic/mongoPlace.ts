import path from 'node:path'
import { MongoClient } from 'mongodb'
import { makePlace, type Place } from './blog'

/** A new blog in a database of this run, which is dropped at the end. */
export const mongoPlace = async (options: {
  server: string
  directory: string
  atEnd: (undo: () => Promise<void>) => void
}): Promise<Place> => {
  const url = new URL(options.server)
  url.pathname = `/ekagro_bench_traffic_${process.pid}`
  options.atEnd(async () => {
    const client = await MongoClient.connect(url.href)
    await client.db().dropDatabase()
    // The salts have a database of their own beside it.
    await client.db(`${client.db().databaseName}-salts`).dropDatabase()
    await client.close()
  })
  return makePlace({ directory: path.join(options.directory, 'mongo'), url: url.href })
}
