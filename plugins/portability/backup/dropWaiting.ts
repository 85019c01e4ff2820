import type { Db } from 'mongodb'

import { hasTable, withFile } from './sqliteFiles'

const reason = 'Restored from a backup: what waited then is not sent again.'

/**
 * Ends the webhook deliveries that waited when the backup was taken. Sent now they would tell of a state that has gone by, and most were
 * sent long ago. Jobs stay: ours may run twice without harm, and a publication that was planned is still wanted.
 */
export const dropWaiting = {
  sqlite: (file: string): Promise<void> =>
    withFile(file, async (client) => {
      if (!(await hasTable(client, 'webhook_deliveries'))) return
      await client.execute({
        sql: "update webhook_deliveries set state = 'dropped', next_attempt_at = null, error = ? where state = 'waiting'",
        args: [reason],
      })
    }),
  mongodb: async (database: Db): Promise<void> => {
    await database
      .collection('webhook-deliveries')
      .updateMany(
        { state: 'waiting' },
        { $set: { state: 'dropped', nextAttemptAt: null, error: reason } },
      )
  },
}
