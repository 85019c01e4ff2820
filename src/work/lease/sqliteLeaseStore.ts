import type { Client } from '@libsql/client'

import type { LeaseStore } from './leaseStore'

/** The lease as one row of `index.db`. */
export const sqliteLeaseStore = (client: Client): LeaseStore => {
  const ready = client.execute(
    'create table if not exists lease (id integer primary key check (id = 1), holder text not null, until integer not null)',
  )
  return {
    take: async ({ holder, now, until }) => {
      await ready
      const result = await client.execute({
        sql: `insert into lease (id, holder, until) values (1, ?, ?)
              on conflict (id) do update set holder = excluded.holder, until = excluded.until
              where lease.holder = excluded.holder or lease.until <= ?`,
        args: [holder, until, now],
      })
      return result.rowsAffected === 1
    },
    release: async (holder) => {
      await ready
      await client.execute({ sql: 'delete from lease where holder = ?', args: [holder] })
    },
  }
}
