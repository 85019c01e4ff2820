import type { Db } from 'mongodb'

type Counts = Record<string, number>

/** The one document by which the processes of a blog on MongoDB learn of each other's writes. */
export const writesDocument = (database: Db) => {
  const collection = database.collection<{ _id: string }>('ekagro_writes')
  const filter = { _id: 'public' }
  return {
    /** Counts one write of each tag. */
    add: async (tags: Iterable<string>): Promise<void> => {
      const one = Object.fromEntries([...tags].map((tag) => [tag, 1]))
      await collection.updateOne(filter, { $inc: one } as object, { upsert: true })
    },
    read: async (): Promise<Counts> => {
      const found = await collection.findOne(filter, { projection: { _id: 0 }, maxTimeMS: 1_000 })
      return (found ?? {}) as Counts
    },
  }
}
