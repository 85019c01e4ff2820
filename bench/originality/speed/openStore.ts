import type { FingerprintStore } from '../../../plugins/originality/domain/fingerprintStore'
import { sqliteStore } from '../../../plugins/originality/store/sqliteStore'

/** The store behind an address: a file, or a database of MongoDB. Closing it closes the connection too. */
export const openStore = async (url: string): Promise<FingerprintStore> => {
  if (url.startsWith('file:')) return sqliteStore({ url })
  const [{ MongoClient }, { mongoStore }] = await Promise.all([
    import('mongodb'),
    import('../../../plugins/originality/store/mongoStore'),
  ])
  const client = await MongoClient.connect(url)
  return { ...(await mongoStore({ database: client.db() })), close: () => client.close() }
}
