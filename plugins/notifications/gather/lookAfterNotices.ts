import type { Payload } from 'payload'

import { repeatWhileOpen } from '../../../src/cms/repeatWhileOpen'
import { queueMails } from './queueMails'

const day = 86_400_000
const minute = 60_000
/** Days after which a notice goes: one that was read, and any. */
const kept = { read: 30, any: 90 }
/** A mail takes twenty seconds at most; what is being sent for so long was left by a killed process. */
const stuck = 10 * minute

/** Has mails sent that wait for their time or that a killed process left, once a minute, and forgets old notices once an hour. */
export const lookAfterNotices = async (payload: Payload): Promise<void> => {
  await repeatWhileOpen({
    payload,
    key: 'notice mails',
    after: 5_000,
    every: minute,
    problem: 'The mails of notifications could not be looked after.',
    run: async () => {
      const { totalDocs } = await payload.count({
        collection: 'notices',
        where: { mail: { equals: 'waiting' } },
      })
      if (totalDocs > 0) await queueMails(payload)
    },
  })
  await repeatWhileOpen({
    payload,
    key: 'old notifications',
    after: minute,
    every: 60 * minute,
    problem: 'Old notifications could not be forgotten.',
    run: () => forgetOldNotices(payload),
  })
}

/** Forgets what is old, and calls mails failed that nobody knows the end of. */
export const forgetOldNotices = async (payload: Payload, now = Date.now()): Promise<void> => {
  const before = (age: number) => ({ less_than: new Date(now - age).toISOString() })
  await payload.update({
    collection: 'notices',
    where: { and: [{ mail: { equals: 'sending' } }, { updatedAt: before(stuck) }] },
    data: { mail: 'failed' },
    depth: 0,
  })
  await payload.delete({
    collection: 'notices',
    where: {
      or: [
        { createdAt: before(kept.any * day) },
        { and: [{ isRead: { equals: true } }, { createdAt: before(kept.read * day) }] },
      ],
    },
    depth: 0,
  })
}
