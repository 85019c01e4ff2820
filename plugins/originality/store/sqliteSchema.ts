import type { Database } from 'libsql'
import { fingerprintSettings } from '../domain/fingerprintSettings'

/** Rises when the tables below change. */
const layout = 4

/**
 * `fingerprint_prints` keeps the documents of a fingerprint by blocks of 65,536 keys, two bytes each: a fingerprint of one
 * document costs a row of 14 bytes, every further document two, and how many there are is known without counting them. The rows of a block stand
 * together, so that new documents touch the pages of the last block alone, however large the index is.
 * `fingerprint_documents` has the fingerprints of each document too, to remove them and to know them (`knownPrints`). Its keys only rise, and start
 * anew with the next `epoch`: `fingerprint_count` has both.
 * `fingerprint_texts` keeps texts in pieces, two to a page: a text in one row would take a page of its own. They are UTF-16 where
 * `wide` says so, else UTF-8: `textBytes`.
 */
const tables = `
  drop table if exists fingerprint_prints;
  drop table if exists fingerprint_texts;
  drop table if exists fingerprint_documents;
  drop table if exists fingerprint_count;
  create table fingerprint_documents (
    key integer primary key, name text not null unique, revision text not null, prints blob not null, sketch blob,
    wide integer not null
  );
  create table fingerprint_texts (piece integer primary key, bytes blob not null);
  create table fingerprint_prints (
    block integer not null, print integer not null, documents blob not null, primary key (block, print)
  ) without rowid;
  create table fingerprint_count (documents integer not null, last integer not null, epoch integer not null);
  insert into fingerprint_count values (0, 0, random() & 2147483647);
`

/**
 * Makes the tables of the fingerprints, and makes them anew when they are of another layout or were filled with other
 * fingerprint settings: all of it can be made again from the texts' own places. `index.db` is shared with other stores, so
 * the version stands in a table with a row for each store. Two that open one new file at once wait for each other.
 */
export function sqliteSchema(database: Database): void {
  const version = layout * 1_000 + fingerprintSettings.version
  database.exec(
    'create table if not exists store_versions (store text primary key, version integer not null)',
  )
  database
    .transaction(() => {
      const found = database
        .prepare(`select version from store_versions where store = 'fingerprints'`)
        .raw()
        .all() as [number][]
      if (found[0]?.[0] === version) return
      database.exec(tables)
      database
        .prepare(`insert or replace into store_versions values ('fingerprints', ?)`)
        .run(version)
    })
    .immediate()
}
