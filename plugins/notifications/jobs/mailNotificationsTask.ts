import type { TaskConfig } from 'payload'

import { mailWaiting } from '../gather/mailWaiting'

/** Sends the mails of notices that are due. */
export const mailNotificationsTask: TaskConfig<{ input: object; output: object }> = {
  slug: 'mail-notifications',
  inputSchema: [],
  retries: 2,
  concurrency: { key: () => 'mail-notifications', supersedes: true },
  handler: async ({ req: { payload } }) => {
    await mailWaiting({ payload })
    return { output: {} }
  },
}
