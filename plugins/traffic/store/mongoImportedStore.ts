import type { Db } from 'mongodb'
import type { ImportedFigures } from '../domain/imports/imported'
import type {
  ImportRecord,
  ImportedStore,
  ImportedTable,
  FoundRow,
} from '../domain/imports/importedStore'
import { weightOf } from '../domain/imports/weightOf'
import { storableText } from '../domain/sums/storableText'
import { mongoPrepare } from './mongoPrepare'
import { retryTransaction } from './retryTransaction'

/** `table` is `dimension first last`: what a later export replaces as one. */
type StoredRow = FoundRow & { table: string; file: string; weight: number }
type StoredRecord = Pick<ImportRecord, 'name' | 'source' | 'at'> & { _id: string }

const counted = [
  'views',
  'visits',
  'visitors',
  'clicks',
  'impressions',
  'engagedSeconds',
] as const satisfies readonly (keyof ImportedFigures)[]

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
    async tables({ from, to }) {
      return rows
        .aggregate<ImportedTable>([
          { $match: { $or: [{ from: '' }, { from: { $gte: from }, to: { $lte: to } }] } },
          {
            $group: {
              _id: { source: '$source', dimension: '$dimension', from: '$from', to: '$to' },
              rows: { $sum: 1 },
            },
          },
          { $sort: { '_id.source': 1, '_id.dimension': 1, '_id.from': 1, '_id.to': 1 } },
          { $replaceRoot: { newRoot: { $mergeObjects: ['$_id', { rows: '$rows' }] } } },
        ])
        .toArray()
    },
    async sums({ source, dimension, tables, limit }) {
      const names = tables.map(({ from, to }) => `${dimension} ${from} ${to}`)
      const found = await rows
        .aggregate<Summed>([
          { $match: { source, table: { $in: names } } },
          { $group: { _id: '$value', weight: { $sum: '$weight' }, ...summed } },
          { $sort: { weight: -1, _id: 1 } },
          { $limit: limit },
        ])
        .toArray()
      return found.map(({ _id, ...sums }) => ({ value: _id, figures: figuresOf(sums) }))
    },
    async imports() {
      const counts = await rows
        .aggregate<{ _id: string } & Pick<ImportRecord, 'rows' | 'from' | 'to'>>([
          {
            $group: {
              _id: '$file',
              rows: { $sum: 1 },
              from: { $min: orNull('$from') },
              to: { $max: orNull('$to') },
            },
          },
        ])
        .toArray()
      const countOf = new Map(counts.map(({ _id, ...count }) => [_id, count]))
      const known = await records.find({}, { sort: { at: -1 } }).toArray()
      return known.flatMap(({ _id: file, name, source, at }) => {
        const count = countOf.get(file)
        return count === undefined ? [] : [{ file, name, source, at, ...count }]
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

type Summed = { _id: string; weighted: number; shown: number; position: number | null } & Record<
  (typeof counted)[number] | `${(typeof counted)[number]}Most`,
  number | null
>

const orNull = (field: string) => ({ $cond: [{ $eq: [field, ''] }, null, field] })

const position = { $ifNull: ['$figures.position', null] }

/** Sums and, beside each, its greatest part: null tells a figure that no row has from one that is 0. */
const summed = {
  ...Object.fromEntries(
    counted.flatMap((name) => [
      [name, { $sum: `$figures.${name}` }],
      [`${name}Most`, { $max: `$figures.${name}` }],
    ]),
  ),
  position: { $avg: '$figures.position' },
  weighted: { $sum: { $multiply: ['$figures.position', '$figures.impressions'] } },
  shown: { $sum: { $cond: [{ $eq: [position, null] }, 0, '$figures.impressions'] } },
}

const figuresOf = (sums: Omit<Summed, '_id'>): ImportedFigures => ({
  ...Object.fromEntries(
    counted.flatMap((name) => (sums[`${name}Most`] === null ? [] : [[name, sums[name]]])),
  ),
  ...(sums.position !== null && {
    position: sums.shown > 0 ? sums.weighted / sums.shown : sums.position,
  }),
})
