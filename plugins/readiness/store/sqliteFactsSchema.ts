import type { Client } from '@libsql/client'

const version = 1

const tables = [
  `create table facts_documents (
    key integer primary key, collection text not null, id text not null, unique (collection, id)
  )`,
  `create table facts_analysers (key integer primary key, name text not null unique)`,
  `create table facts (
    key integer primary key,
    document integer not null,
    state integer not null,
    analyser integer not null,
    revision text not null,
    analyser_version integer not null,
    settings_hash text not null,
    facts text not null,
    computed_at text not null,
    unique (document, state, analyser)
  )`,
]

/**
 * Makes the tables of the facts, and makes them anew when they are of another version: facts can be computed again.
 * `index.db` is shared with other stores, so the version stands in a table with a row for each store and not in
 * `user_version`, of which a file has only one.
 */
export async function sqliteFactsSchema(client: Client): Promise<void> {
  await client.execute('pragma busy_timeout = 5000')
  await client.execute('pragma journal_mode = wal')
  await client.execute('pragma synchronous = normal')
  await client.execute(
    'create table if not exists store_versions (store text primary key, version integer not null)',
  )
  const found = await client.execute(`select version from store_versions where store = 'facts'`)
  if (found.rows[0]?.version === version) return
  await client.batch(
    [
      'drop table if exists facts',
      'drop table if exists facts_analysers',
      'drop table if exists facts_documents',
      ...tables,
      { sql: `insert or replace into store_versions values ('facts', ?)`, args: [version] },
    ],
    'write',
  )
}
