import type { Payload } from 'payload'

/** Has the mails that wait sent behind the answer. */
export const queueMails = async (payload: Payload): Promise<void> => {
  await payload.jobs.queue({ task: 'mail-notifications', input: {} })
}
