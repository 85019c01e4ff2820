import type { Database } from 'libsql'
import { foldOverflow } from '../domain/sums/foldOverflow'
import { otherValue } from '../domain/sums/otherValue'
import type { DayTallies } from '../domain/sums/tally'
import { tallyBatch } from '../domain/sums/tallyBatch'
import { dimensions, type TrafficBatch } from '../domain/trafficStore'
import { freshOf } from './freshOf'
import { sqlitePeriod } from './sqlitePeriod'
import { sqliteRaw } from './sqliteRaw'
import { sqliteTexts } from './sqliteTexts'

/**
 * Writes a batch in one transaction. Rows are handed over as JSON, one statement for each table, except who was seen: one statement for each
 * value, whose count of changes is how many visitors are new to it.
 * @param options.most distinct values of a dimension on one day
 */
export const sqliteWrite = (options: {
  database: Database
  most: number
}): ((batch: TrafficBatch) => void) => {
  const { database, most } = options
  const raw = sqliteRaw(database)
  const texts = sqliteTexts(database)
  const countValues = database
    .prepare('select count(*) from traffic_sums where dimension = ? and period = ?')
    .raw()
  const findValues = database
    .prepare(
      `select t.text from json_each(?1) j join traffic_texts t on t.text = j.value
        join traffic_sums s on s.dimension = ?2 and s.period = ?3 and s.value = t.key`,
    )
    .raw()
  const see = database.prepare(
    'insert or ignore into traffic_seen select ?1, ?2, value from json_each(?3)',
  )
  const addSums = database.prepare(
    `insert into traffic_sums select value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5,
        value ->> 6, value ->> 7, value ->> 8 from json_each(?) where true
      on conflict do update set views = views + excluded.views, visits = visits + excluded.visits,
        visitors = visitors + excluded.visitors, seconds = seconds + excluded.seconds,
        engagements = engagements + excluded.engagements, depths = depths + excluded.depths`,
  )

  /** How many values a day has is counted only where the batch could fill it. */
  function fold(tallies: DayTallies): void {
    const { day, dimension, values } = tallies
    const place = [dimensions.indexOf(dimension), sqlitePeriod.ofDay(day)] as const
    const [[count]] = countValues.all(...place) as [[number]]
    if (count + values.size <= most) return
    const asked = JSON.stringify([...new Set([...values.keys(), otherValue])])
    const known = findValues.all(asked, ...place) as [string][]
    const names = new Set(known.map(([value]) => value))
    // The rest of a full day is no value of its own.
    const room = most - count + (names.has(otherValue) ? 1 : 0)
    foldOverflow({ tallies, room, known: names })
  }

  function count(all: readonly DayTallies[], keys: ReadonlyMap<string, number>): void {
    const rows: number[][] = []
    for (const { day, dimension, values } of all) {
      const number = dimensions.indexOf(dimension)
      const period = sqlitePeriod.ofDay(day)
      const month = sqlitePeriod.ofMonth(day)
      for (const [value, { sums, visitors }] of values) {
        const key = keys.get(value)!
        const fresh =
          visitors.size === 0
            ? 0
            : see.run(period, key * 8 + number, `[${[...visitors].join()}]`).changes
        const { views, visits, engagedSeconds, engagements, depths } = sums
        const counted = [key, views, visits, fresh, engagedSeconds, engagements, depths]
        rows.push([number, period, ...counted], [number, month, ...counted])
      }
    }
    addSums.run(JSON.stringify(rows))
  }

  const write = database.transaction((batch: TrafficBatch) => {
    const fresh = freshOf({
      batch,
      knownHits: raw.knownHits(batch.hits),
      knownEngagements: raw.knownEngagements(batch.engagements),
    })
    const all = tallyBatch(fresh)
    const wanted = new Set<string>()
    for (const tallies of all) {
      fold(tallies)
      for (const value of tallies.values.keys()) wanted.add(value)
    }
    const keys = texts.keysOf(wanted)
    count(all, keys)
    raw.addHits(fresh.hits, keys)
    raw.addEngagements(fresh.engagements)
    raw.addDrops(batch.drops)
  })

  return (batch) => {
    write.immediate(batch)
    texts.remember()
  }
}
