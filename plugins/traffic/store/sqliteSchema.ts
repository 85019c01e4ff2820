import type { Database } from 'libsql'

/**
 * What is in `traffic.db` cannot be made again, so tables are changed step by step and never dropped. The version of a file is the number
 * of steps it has.
 *
 * - `traffic_texts` gives every value of a sum a number; a value is never forgotten.
 * - `traffic_sums` has a row for each dimension, period and value. A period is a day since 1970, or a month as a negative number
 *   (`sqlitePeriod.ts`), so that a year is read from 12 rows of a value.
 * - `traffic_seen` has who was seen on a day with which value: `value * 8 + dimension`.
 * - `traffic_hits` is ordered by time: reading a range and purging touch neighbouring pages, and no second index is needed to know a
 *   hit again. A path beyond the most that a day keeps apart is text, others are numbers of `traffic_texts`.
 * - `traffic_imported` has figures of other counters; `weight` is what they are ordered by.
 */
const steps = [
  `
  create table traffic_texts (key integer primary key, text text not null unique);
  create table traffic_hits (
    at integer not null, id text not null, day integer not null, path any not null, visitor integer not null, flags integer not null,
    source any not null, channel text not null, campaign text, country text not null, device text not null, browser any not null,
    primary key (at, id)
  ) without rowid, strict;
  create table traffic_engagements (at integer not null, id text not null, primary key (at, id)) without rowid, strict;
  create table traffic_segments (segment text primary key, day integer not null) without rowid, strict;
  create table traffic_drops (
    day integer not null, reason text not null, count integer not null, primary key (day, reason)
  ) without rowid, strict;
  create table traffic_seen (
    day integer not null, value integer not null, visitor integer not null, primary key (day, value, visitor)
  ) without rowid, strict;
  create table traffic_sums (
    dimension integer not null, period integer not null, value integer not null, views integer not null, visits integer not null,
    visitors integer not null, seconds real not null, engagements integer not null, depths real not null,
    primary key (dimension, period, value)
  ) without rowid, strict;
  `,
  `
  create table traffic_imports (
    file text primary key, name text not null, source text not null, at text not null
  ) without rowid, strict;
  create table traffic_imported (
    source text not null, dimension text not null, first text not null, last text not null, value text not null, file text not null,
    weight real not null, figures text not null, primary key (source, dimension, first, last, value, file)
  ) without rowid, strict;
  create index traffic_imported_file on traffic_imported (file);
  `,
]

/** Makes the tables, or brings those of an older version up to date. Throws for a file that a newer version wrote. */
export const sqliteSchema = (database: Database): void => {
  database.exec(
    'create table if not exists store_versions (store text primary key, version integer not null)',
  )
  database
    .transaction(() => {
      const [found] = database
        .prepare(`select version from store_versions where store = 'traffic'`)
        .raw()
        .all() as [number][]
      const version = found?.[0] ?? 0
      if (version > steps.length)
        throw Object.assign(
          new Error(
            'traffic.db was written by a newer version of Ekagro. Start that version, or move the file away to begin anew.',
          ),
          { code: 'newer-file' },
        )
      for (const step of steps.slice(version)) database.exec(step)
      database
        .prepare(`insert or replace into store_versions values ('traffic', ?)`)
        .run(steps.length)
    })
    .immediate()
}
