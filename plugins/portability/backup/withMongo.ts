import { MongoClient, type Db } from 'mongodb'

/** Opens the blog's MongoDB for a moment, without Payload: the database is the one that the address names. */
export const withMongo = async <Result>(
  databaseUrl: string,
  work: (database: Db) => Promise<Result>,
): Promise<Result> => {
  const client = new MongoClient(databaseUrl, { serverSelectionTimeoutMS: 10_000 })
  try {
    await client.connect()
    return await work(client.db())
  } finally {
    await client.close()
  }
}
