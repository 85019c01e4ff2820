import type { Database } from 'libsql'
import type { Engagement, Hit } from '../domain/hit'
import type { TrafficBatch } from '../domain/trafficStore'
import { sqlitePeriod } from './sqlitePeriod'

type Named = { at: number; id: string }

/** The rows of `traffic_hits` and of what else a replay is known by. */
export type Raw = {
  knownHits(hits: readonly Named[]): Set<string>
  knownEngagements(engagements: readonly Named[]): Set<string>
  /** @param keys numbers of texts; a text without one is written out */
  addHits(hits: readonly Hit[], keys: ReadonlyMap<string, number>): void
  addEngagements(engagements: readonly Engagement[]): void
  /** Counts the drops of a segment, unless that was counted before. */
  addDrops(drops: TrafficBatch['drops']): void
}

/** What a hit says of itself by yes or no, as bits. */
export const hitFlags = { isEntry: 1, isMissing: 2 } as const

/** Writes raw rows, within the caller's transaction. */
export const sqliteRaw = (database: Database): Raw => {
  const knownIn = (table: 'hits' | 'engagements') => {
    const find = database
      .prepare(
        `select json_group_array(t.id) from json_each(?) j
          join traffic_${table} t on t.at = j.value ->> 0 and t.id = j.value ->> 1`,
      )
      .raw()
    return (items: readonly Named[]): Set<string> => {
      if (items.length === 0) return new Set()
      const [[ids]] = find.all(JSON.stringify(items.map(({ at, id }) => [at, id]))) as [[string]]
      return new Set(JSON.parse(ids) as string[])
    }
  }
  const insertHits = database.prepare(
    `insert into traffic_hits select ${Array.from({ length: 12 }, (_, at) => `value ->> ${at}`).join()} from json_each(?)`,
  )
  const insertEngagements = database.prepare(
    'insert into traffic_engagements select value ->> 0, value ->> 1 from json_each(?)',
  )
  const insertSegment = database.prepare('insert or ignore into traffic_segments values (?, ?)')
  const addDrop = database.prepare(
    'insert into traffic_drops values (?, ?, ?) on conflict do update set count = count + excluded.count',
  )
  return {
    knownHits: knownIn('hits'),
    knownEngagements: knownIn('engagements'),
    addHits(hits, keys) {
      if (hits.length === 0) return
      insertHits.run(
        JSON.stringify(
          hits.map((hit) => [
            hit.at,
            hit.id,
            sqlitePeriod.ofDay(hit.day),
            keys.get(hit.path) ?? hit.path,
            hit.visitor,
            (hit.isEntry ? hitFlags.isEntry : 0) + (hit.isMissing ? hitFlags.isMissing : 0),
            keys.get(hit.source) ?? hit.source,
            hit.channel,
            hit.campaign && JSON.stringify(hit.campaign),
            hit.country,
            hit.device,
            keys.get(hit.browser) ?? hit.browser,
          ]),
        ),
      )
    },
    addEngagements(engagements) {
      if (engagements.length === 0) return
      insertEngagements.run(JSON.stringify(engagements.map(({ at, id }) => [at, id])))
    },
    addDrops({ segment, counts }) {
      if (counts.length === 0) return
      const days = counts.map(({ day }) => sqlitePeriod.ofDay(day))
      if (insertSegment.run(segment, Math.max(...days)).changes === 0) return
      for (const [index, { reason, count }] of counts.entries())
        addDrop.run(days[index]!, reason, count)
    },
  }
}
