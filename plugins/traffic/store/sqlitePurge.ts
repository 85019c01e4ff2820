import { setImmediate } from 'node:timers/promises'
import type { Database } from 'libsql'
import type { TrafficStore } from '../domain/trafficStore'
import { sqlitePeriod } from './sqlitePeriod'

/** Rows that go in one transaction: some milliseconds. */
const slice = 5_000

/** Forgets what is old, a slice at a time; between slices other work has its turn. Pages that are free then are filled again. */
export const sqlitePurge = (database: Database): TrafficStore['purge'] => {
  const oldest = (table: string, columns: string, old: string) =>
    database.prepare(
      `delete from ${table} where (${columns}) in (
        select ${columns} from ${table} where ${old} < ? order by ${columns} limit ${slice})`,
    )
  const hits = oldest('traffic_hits', 'at, id', 'at')
  const engagements = oldest('traffic_engagements', 'at, id', 'at')
  const seen = oldest('traffic_seen', 'day, value, visitor', 'day')
  const segments = database.prepare('delete from traffic_segments where day < ?')

  const purgeAll = async (statement: typeof hits, before: number): Promise<number> => {
    for (let gone = 0; ;) {
      const { changes } = statement.run(before)
      gone += changes
      if (changes < slice) return gone
      // oxlint-disable-next-line no-await-in-loop -- a pause between slices is the point
      await setImmediate()
    }
  }

  return async ({ hitsBefore, seenBefore }) => {
    await purgeAll(seen, sqlitePeriod.ofDay(seenBefore))
    await purgeAll(engagements, hitsBefore)
    segments.run(Math.floor(hitsBefore / 86_400_000))
    return purgeAll(hits, hitsBefore)
  }
}
