import type { ImportDimension, ImportedFigures, ImportSource } from '../domain/imports/imported'
import { importSources } from '../domain/imports/imported'
import type { FoundRow, ImportRecord, ImportedStore } from '../domain/imports/importedStore'
import { weightOf } from '../domain/imports/weightOf'
import { storableText } from '../domain/sums/storableText'
import { openTrafficFile } from './openTrafficFile'
import { sqliteSchema } from './sqliteSchema'

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
      `select i.file, i.name, i.source, i.at, count(*) from traffic_imports i join traffic_imported r on r.file = i.file
        group by i.file order by i.at desc`,
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

  const found =
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
      return (find.all(sources, dimension, from, to, limit) as Row[]).map(found(dimension))
    },
    imports: async () =>
      (list.all() as [string, string, ImportSource, string, number][]).map(
        ([file, name, source, at, rows]): ImportRecord => ({ file, name, source, at, rows }),
      ),
    remove: async (file) => {
      removeRecord.run(file)
      return removeRows.run(file).changes
    },
    close: async () => {
      database.close()
    },
  }
}
