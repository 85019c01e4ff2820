import type { Client } from '@libsql/client'

import type { LeaseStore } from './leaseStore'

/** The lease as one row of `index.db`. The caller closes the connection. */
export const sqliteLeaseStore = async (client: Client): Promise<LeaseStore> => {
  await client.execute(
    'create table if not exists lease (id integer primary key check (id = 1), holder text not null, until integer not null)',
  )
  return {
    take: async ({ holder, now, until }) => {
      const result = await client.execute({
        sql: `insert into lease (id, holder, until) values (1, ?, ?)
              on conflict (id) do update set holder = excluded.holder, until = excluded.until
              where lease.holder = excluded.holder or lease.until <= ?`,
        args: [holder, until, now],
      })
      return result.rowsAffected === 1
    },
    release: async (holder) => {
      await client.execute({ sql: 'delete from lease where holder = ?', args: [holder] })
    },
    close: () => client.close(),
  }
}
