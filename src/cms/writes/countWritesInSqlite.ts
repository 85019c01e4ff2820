import { randomUUID } from 'node:crypto'

import type { Database } from 'libsql'

import { type PublicTag, publicTags } from './publicTags'

/** The keys in Payload's own key-value table: a table of ours would be dropped when development pushes its schema. */
export const keyPrefix = 'ekagro-writes:'
export const keyOfTag = (tag: string): string => `${keyPrefix}${tag}`

/**
 * Makes triggers that count every row written to a table that the public reads, where they are missing. The tables of versions
 * begin with an underscore and are left out: saving a draft of a published post changes nothing that the public sees.
 */
export const countWritesInSqlite = ({
  database,
  tables,
}: {
  database: Database
  tables: readonly string[]
}): void => {
  const present = new Set(
    (
      database.prepare("select name from sqlite_master where type = 'trigger'").all() as {
        name: string
      }[]
    ).map(({ name }) => name),
  )
  const row = database.prepare('insert or ignore into payload_kv (id, key, data) values (?, ?, ?)')
  for (const tag of publicTags) row.run(randomUUID(), keyOfTag(tag), '0')
  for (const table of tables) {
    const tag = tagOfTable(table)
    if (tag === null) continue
    for (const event of ['insert', 'update', 'delete']) {
      const name = `ekagro_writes_${table}_${event}`
      if (present.has(name)) continue
      database.exec(
        `create trigger if not exists "${name}" after ${event} on "${table}" begin update payload_kv set data = data + 1 where key = '${keyOfTag(tag)}'; end`,
      )
    }
  }
}

/** A collection has its own table and, for lists and relations, more that begin with its name. */
const tagOfTable = (table: string): PublicTag | null =>
  publicTags.find((tag) => table === tag || table.startsWith(`${tag}_`)) ?? null
