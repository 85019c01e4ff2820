import { MongoClient } from 'mongodb'

/** Runs once for the integration suite, in the process that starts the others: drops the databases of this run when it is over. */
export default () => async (): Promise<void> => {
  const url = process.env.MONGODB_TEST_URL
  if (!url) return
  const client = await MongoClient.connect(url)
  try {
    const { databases } = await client.db().admin().listDatabases({ nameOnly: true })
    for (const { name } of databases)
      if (name.startsWith(`ekagro_run_${process.pid}_`))
        // oxlint-disable-next-line no-await-in-loop -- one after the other is gentle with the engine
        await client.db(name).dropDatabase()
  } finally {
    await client.close()
  }
}
