import type { Client } from '@libsql/client'

import type { LeaseStore } from './leaseStore'

/** A lease as one row of `index.db`. The store closes the connection. */
export const sqliteLeaseStore = async ({
  client,
  name,
}: {
  client: Client
  /** What the lease is for, such as `jobs`. */
  name: string
}): Promise<LeaseStore> => {
  await client.execute(
    'create table if not exists leases (name text primary key, holder text not null, until integer not null) without rowid',
  )
  return {
    take: async ({ holder, now, until }) => {
      const result = await client.execute({
        sql: `insert into leases (name, holder, until) values (?, ?, ?)
              on conflict (name) do update set holder = excluded.holder, until = excluded.until
              where leases.holder = excluded.holder or leases.until <= ?`,
        args: [name, holder, until, now],
      })
      return result.rowsAffected === 1
    },
    isHeld: async (now) => {
      const { rows } = await client.execute({
        sql: 'select 1 from leases where name = ? and until > ?',
        args: [name, now],
      })
      return rows.length > 0
    },
    release: async (holder) => {
      await client.execute({
        sql: 'delete from leases where name = ? and holder = ?',
        args: [name, holder],
      })
    },
    close: () => client.close(),
  }
}
