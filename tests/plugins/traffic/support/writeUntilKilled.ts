import { MongoClient } from 'mongodb'
import { sqliteStore } from '../../../../plugins/traffic/store/sqliteStore'
import type { TrafficStore } from '../../../../plugins/traffic/domain/trafficStore'
import { batchOf, hitOf } from './hitOf'

const open = async (place: string): Promise<TrafficStore> => {
  if (place.startsWith('file:')) return sqliteStore({ url: place })
  const { mongoStore } = await import('../../../../plugins/traffic/store/mongoStore')
  return mongoStore({ database: (await MongoClient.connect(place)).db() })
}

/** Writes batches of 500 hits of 50 visitors on 10 pages into the place named first, on the day of the round, until the process is ended. */
async function writeUntilKilled(place: string, round: string): Promise<void> {
  const store = await open(place)
  const day = `2026-03-${round.padStart(2, '0')}`
  for (let batch = 0; ; batch += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one batch after the other is the point
    await store.write(
      batchOf({
        hits: Array.from({ length: 500 }, (_, index) =>
          hitOf({
            id: `${round}-${batch}-${index}`,
            day,
            visitor: index % 50,
            path: `/${index % 10}`,
          }),
        ),
      }),
    )
    process.stdout.write('.')
  }
}

void writeUntilKilled(process.argv[2] ?? '', process.argv[3] ?? '1')
