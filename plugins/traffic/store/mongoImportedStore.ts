import type { Db } from 'mongodb'
import type { ImportRecord, ImportedStore, FoundRow } from '../domain/imports/importedStore'
import { weightOf } from '../domain/imports/weightOf'
import { storableText } from '../domain/sums/storableText'
import { mongoPrepare } from './mongoPrepare'
import { retryTransaction } from './retryTransaction'

/** `table` is `dimension first last`: what a later export replaces as one. */
type StoredRow = FoundRow & { table: string; file: string; weight: number }
type StoredRecord = Omit<ImportRecord, 'file' | 'rows'> & { _id: string }

/** Rows in one write. */
const slice = 2_000

/** Imported figures in the collections `ekagro_traffic_imported` and `ekagro_traffic_imports`. */
export const mongoImportedStore = async ({
  database,
}: {
  database: Db
}): Promise<ImportedStore> => {
  await mongoPrepare(database)
  const rows = database.collection<StoredRow>('ekagro_traffic_imported')
  const records = database.collection<StoredRecord>('ekagro_traffic_imports')
  return {
    put: ({ record: { file, ...record }, rows: given, isAdded }) =>
      retryTransaction({
        client: database.client,
        work: async (session) => {
          const { source } = record
          const stored = given.map((row): StoredRow => ({
            ...row,
            value: storableText(row.value),
            source,
            file,
            table: `${row.dimension} ${row.from} ${row.to}`,
            weight: weightOf(row.figures),
          }))
          const tables = [...new Set(stored.map(({ table }) => table))]
          for (let at = 0; at < tables.length; at += slice)
            // oxlint-disable-next-line no-await-in-loop -- a session does one thing after the other
            await rows.deleteMany(
              { source, table: { $in: tables.slice(at, at + slice) }, ...(isAdded && { file }) },
              { session },
            )
          for (let at = 0; at < stored.length; at += slice)
            // oxlint-disable-next-line no-await-in-loop -- as above
            await rows.insertMany(stored.slice(at, at + slice), { session })
          await records.replaceOne({ _id: file }, record, { upsert: true, session })
        },
      }),
    async rows({ from, to, dimension, source, limit }) {
      const found = await rows
        .find(
          {
            dimension,
            ...(source !== undefined && { source }),
            $or: [{ from: '' }, { from: { $gte: from }, to: { $lte: to } }],
          },
          {
            sort: { weight: -1, value: 1, from: 1 },
            limit,
            projection: { _id: 0, table: 0, file: 0, weight: 0 },
          },
        )
        .toArray()
      return found as FoundRow[]
    },
    async imports() {
      const counts = await rows
        .aggregate<{ _id: string; rows: number }>([{ $group: { _id: '$file', rows: { $sum: 1 } } }])
        .toArray()
      const rowsOf = new Map(counts.map(({ _id, rows: count }) => [_id, count]))
      const known = await records.find({}, { sort: { at: -1 } }).toArray()
      return known.flatMap(({ _id: file, name, source, at }) => {
        const count = rowsOf.get(file)
        return count === undefined ? [] : [{ file, name, source, at, rows: count }]
      })
    },
    async remove(file) {
      await records.deleteOne({ _id: file })
      const { deletedCount } = await rows.deleteMany({ file })
      return deletedCount
    },
    close: async () => {},
  }
}
