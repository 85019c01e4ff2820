import type { Payload } from 'payload'

import { readContactSettings } from './readContactSettings'

const day = 86_400_000

/** Deletes messages that are older than the settings say; spam has a time of its own. Several processes may do it at once. */
export const purgeMessages = async (payload: Payload, now = Date.now()): Promise<void> => {
  const { keepDays, spamDays } = await readContactSettings(payload)
  const before = (days: number) => ({
    createdAt: { less_than: new Date(now - days * day).toISOString() },
  })
  await payload.delete({
    collection: 'contact-messages',
    where: {
      or: [
        before(keepDays),
        { and: [{ state: { equals: 'spam' } }, before(Math.min(spamDays, keepDays))] },
      ],
    },
    depth: 0,
  })
}
