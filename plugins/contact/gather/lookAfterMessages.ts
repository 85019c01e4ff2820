import type { Payload } from 'payload'

import { repeatWhileOpen } from '../../../src/cms/repeatWhileOpen'
import { purgeMessages } from './purgeMessages'
import { queueMail } from './queueMail'

const after = 60_000
const every = 10 * 60_000
/** A job that waits for its next attempt has its own time; what has waited for so long lost its job when the process was killed. */
const lost = 7 * 3_600_000

/** Every ten minutes: deletes what is old, and mails what a killed process left waiting. */
export const lookAfterMessages = (payload: Payload): Promise<void> =>
  repeatWhileOpen({
    payload,
    key: 'contact messages',
    after,
    every,
    problem: 'The messages of readers could not be looked after.',
    run: async () => {
      await purgeMessages(payload)
      await mailLost(payload)
    },
  })

/** Queues messages that wait since long with no job. */
export const mailLost = async (payload: Payload, now = Date.now()): Promise<void> => {
  const { docs } = await payload.find({
    collection: 'contact-messages',
    where: {
      and: [
        { mail: { in: ['waiting', 'sending'] } },
        { updatedAt: { less_than: new Date(now - lost).toISOString() } },
      ],
    },
    limit: 50,
    pagination: false,
    depth: 0,
  })
  for (const { id } of docs) {
    // oxlint-disable-next-line no-await-in-loop -- one writer on SQLite
    await queueMail({ payload, message: String(id) })
  }
}
