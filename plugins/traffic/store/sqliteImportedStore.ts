import type { ImportDimension, ImportedFigures, ImportSource } from '../domain/imports/imported'
import { importSources } from '../domain/imports/imported'
import type {
  FoundRow,
  ImportRecord,
  ImportedStore,
  ImportedTable,
} from '../domain/imports/importedStore'
import { weightOf } from '../domain/imports/weightOf'
import { storableText } from '../domain/sums/storableText'
import { openTrafficFile } from './openTrafficFile'
import { sqliteSchema } from './sqliteSchema'

type ListedRow = [
  file: string,
  name: string,
  source: ImportSource,
  at: string,
  rows: number,
  from: string | null,
  to: string | null,
]

/** The figures that are sums; the position is a mean. */
const counted = [
  'views',
  'visits',
  'visitors',
  'clicks',
  'impressions',
  'engagedSeconds',
] as const satisfies readonly (keyof ImportedFigures)[]

type Row = [source: ImportSource, from: string, to: string, value: string, figures: string]

/** Imported figures in `traffic.db`, on a connection of their own. */
export const sqliteImportedStore = async ({ url }: { url: string }): Promise<ImportedStore> => {
  const database = openTrafficFile(url)
  sqliteSchema(database)
  const dropTables = database.prepare(
    `delete from traffic_imported where source = ?1 and (?2 is null or file = ?2)
      and (dimension, first, last) in (select value ->> 0, value ->> 1, value ->> 2 from json_each(?3))`,
  )
  const insert = database.prepare(
    `insert into traffic_imported select ?1, value ->> 0, value ->> 1, value ->> 2, value ->> 3, ?2, value ->> 4, value ->> 5
      from json_each(?3)`,
  )
  const record = database.prepare('insert or replace into traffic_imports values (?, ?, ?, ?)')
  const find = database
    .prepare(
      `select source, first, last, value, figures from traffic_imported
        where source in (select value from json_each(?1)) and dimension = ?2 and (first = '' or first >= ?3 and last <= ?4)
        order by weight desc, value, first limit ?5`,
    )
    .raw()
  const list = database
    .prepare(
      `select i.file, i.name, i.source, i.at, count(*), min(nullif(r.first, '')), max(nullif(r.last, '')) from traffic_imports i join traffic_imported r on r.file = i.file
        group by i.file order by i.at desc`,
    )
    .raw()
  const listTables = database
    .prepare(
      `select source, dimension, first, last, count(*) from traffic_imported
        where first = '' or first >= ?1 and last <= ?2
        group by source, dimension, first, last order by source, dimension, first, last`,
    )
    .raw()
  const addUp = database
    .prepare(
      `select value, ${counted.map((name) => `sum(figures ->> '${name}')`).join(', ')},
          coalesce(
            sum(1.0 * (figures ->> 'position') * (figures ->> 'impressions'))
              / nullif(sum(iif(figures ->> 'position' is null, 0, figures ->> 'impressions')), 0),
            avg(figures ->> 'position'))
        from traffic_imported
        where source = ?1 and dimension = ?2
          and (first, last) in (select value ->> 0, value ->> 1 from json_each(?3))
        group by value order by sum(weight) desc, value limit ?4`,
    )
    .raw()
  const removeRows = database.prepare('delete from traffic_imported where file = ?')
  const removeRecord = database.prepare('delete from traffic_imports where file = ?')

  const put = database.transaction((options: Parameters<ImportedStore['put']>[0]) => {
    const { file, name, source, at } = options.record
    const tables = new Map(
      options.rows.map(({ dimension, from, to }) => [
        `${dimension} ${from} ${to}`,
        [dimension, from, to],
      ]),
    )
    dropTables.run(source, options.isAdded ? file : null, JSON.stringify([...tables.values()]))
    const rows = options.rows.map(({ dimension, from, to, value, figures }) => [
      dimension,
      from,
      to,
      storableText(value),
      weightOf(figures),
      JSON.stringify(figures),
    ])
    insert.run(source, file, JSON.stringify(rows))
    record.run(file, name, source, at)
  })

  const rowOf =
    (dimension: ImportDimension) =>
    ([source, from, to, value, figures]: Row): FoundRow => ({
      source,
      dimension,
      from,
      to,
      value,
      figures: JSON.parse(figures) as ImportedFigures,
    })

  return {
    put: async (options) => put.immediate(options),
    rows: async ({ from, to, dimension, source, limit }) => {
      const sources = JSON.stringify(source === undefined ? importSources : [source])
      return (find.all(sources, dimension, from, to, limit) as Row[]).map(rowOf(dimension))
    },
    imports: async () =>
      (list.all() as ListedRow[]).map(([file, name, source, at, rows, from, to]): ImportRecord => ({
        file,
        name,
        source,
        at,
        rows,
        from,
        to,
      })),
    tables: async ({ from, to }) =>
      (listTables.all(from, to) as [ImportSource, ImportDimension, string, string, number][]).map(
        ([source, dimension, first, last, rows]): ImportedTable => ({
          source,
          dimension,
          from: first,
          to: last,
          rows,
        }),
      ),
    sums: async ({ source, dimension, tables, limit }) => {
      const wanted = JSON.stringify(tables.map(({ from, to }) => [from, to]))
      const found = addUp.all(source, dimension, wanted, limit) as [string, ...(number | null)[]][]
      return found.map(([value, ...sums]) => ({
        value,
        figures: Object.fromEntries(
          [...counted, 'position'].flatMap((name, index) => {
            const sum = sums[index] ?? null
            return sum === null ? [] : [[name, sum]]
          }),
        ) as ImportedFigures,
      }))
    },
    remove: async (file) => {
      removeRecord.run(file)
      return removeRows.run(file).changes
    },
    close: async () => {
      database.close()
    },
  }
}
