import { createClient } from '@libsql/client'

import type { TrafficBatch } from '../../../../plugins/traffic/domain/trafficStore'

/** The least that a store must do, in a SQLite file: a hit counts once by its id, a batch is written whole or not at all. */
export const fileStore = async (file: string) => {
  const client = createClient({ url: `file:${file}` })
  await client.execute('pragma busy_timeout = 5000')
  await client.execute('create table if not exists hits (id text primary key, path text not null)')
  return {
    write: async ({ hits }: TrafficBatch): Promise<void> => {
      await client.batch(
        hits.map((hit) => ({
          sql: 'insert or ignore into hits (id, path) values (?, ?)',
          args: [hit.id, hit.path],
        })),
        'write',
      )
    },
    paths: async (): Promise<string[]> =>
      (await client.execute('select path from hits')).rows.map((row) => row.path as string),
    close: () => client.close(),
  }
}
