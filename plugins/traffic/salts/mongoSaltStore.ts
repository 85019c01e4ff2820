import { randomBytes } from 'node:crypto'

import { Binary, type Db } from 'mongodb'

import { saltLifetime, type SaltStore } from '../domain/saltStore'

type SaltRow = { _id: string; salt: Binary; madeAt: Date }
const duplicateKey = 11000
const namespaceExists = 48

/**
 * Salts as documents of a database of their own, `<name>-salts`, so that several processes share them and a backup of the blog's database does not have
 * them. The server itself takes them away after 48 hours (an expiry index); `purge` does it too.
 */
export const mongoSaltStore = async (database: Db): Promise<SaltStore> => {
  await database.createCollection('salts').catch((error: { code?: number }) => {
    if (error.code !== namespaceExists) throw error
  })
  const salts = database.collection<SaltRow>('salts')
  await salts.createIndex({ madeAt: 1 }, { expireAfterSeconds: saltLifetime / 1_000 })

  const put = async (day: string, now: number): Promise<void> => {
    try {
      await salts.updateOne(
        { _id: day },
        { $setOnInsert: { salt: new Binary(randomBytes(32)), madeAt: new Date(now) } },
        { upsert: true },
      )
    } catch (error) {
      if ((error as { code?: number }).code !== duplicateKey) throw error
    }
  }

  return {
    async get({ day, now }) {
      await put(day, now)
      const row = await salts.findOne({ _id: day })
      if (!row) throw new Error(`The salt of ${day} went away while it was made.`)
      return new Uint8Array(row.salt.value())
    },
    async purge(now) {
      const result = await salts.deleteMany({ madeAt: { $lte: new Date(now - saltLifetime) } })
      return result.deletedCount
    },
    close: async () => {},
  }
}
