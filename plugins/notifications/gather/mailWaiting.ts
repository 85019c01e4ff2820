import type { Payload } from 'payload'

import { mailPause } from '../../../src/cms/mailPause'
import { sendMail } from '../../../src/cms/sendMail'
import type { Notice, User } from '../../../src/payload-types'
import { openLeaseStore } from '../../../src/work/lease/openLeaseStore'
import { withLease } from '../../../src/work/lease/withLease'
import { mailWindow } from '../domain/mailWindow'
import { planMails } from '../domain/planMails'
import { notificationMail } from './notificationMail'

const collection = 'notices'
const most = 1_000

/** Sends the mails that are due; of several processes one at a time does. What waits longer than its time is found by the next turn. */
export const mailWaiting = async ({
  payload,
  now = Date.now(),
}: {
  payload: Payload
  /** Milliseconds since 1970. */
  now?: number
}): Promise<void> => {
  const leases = await openLeaseStore({ payload, name: 'notification-mail' })
  try {
    await withLease({ leases, work: () => mailAll({ payload, now }) })
  } catch (error) {
    if ((error as { code?: string }).code !== 'busy') throw error
  }
}

const mailAll = async ({ payload, now }: { payload: Payload; now: number }): Promise<void> => {
  const { docs } = await payload.find({
    collection,
    where: {
      and: [
        { mail: { equals: 'waiting' } },
        {
          or: [
            { mailAfter: { exists: false } },
            { mailAfter: { less_than_equal: new Date(now).toISOString() } },
          ],
        },
      ],
    },
    sort: 'createdAt',
    limit: most,
    pagination: false,
    depth: 0,
  })
  // What was read on the screen meanwhile needs no mail.
  const read = docs.filter(({ isRead }) => isRead === true)
  if (read.length > 0) await mark({ payload, rows: read, data: { mail: 'none' } })
  const byUser = new Map<string, Notice[]>()
  for (const row of docs.filter(({ isRead }) => isRead !== true)) {
    const user = String(row.user as string)
    byUser.set(user, [...(byUser.get(user) ?? []), row])
  }
  for (const [user, rows] of byUser) {
    // oxlint-disable-next-line no-await-in-loop -- one mail after the other
    await mailPerson({ payload, user, rows, now })
  }
}

const mailPerson = async ({
  payload,
  user,
  rows,
  now,
}: {
  payload: Payload
  user: string
  rows: readonly Notice[]
  now: number
}): Promise<void> => {
  const person = await payload.findByID({
    collection: 'users',
    id: user,
    depth: 0,
    disableErrors: true,
  })
  if (!person) return mark({ payload, rows, data: { mail: 'none' } })
  const { docs } = await payload.find({
    collection,
    where: {
      and: [
        { user: { equals: user } },
        { mailedAt: { greater_than: new Date(now - mailWindow.length).toISOString() } },
      ],
    },
    limit: most,
    pagination: false,
    depth: 0,
    select: { mailedAt: true },
  })
  const mailed = docs.map(({ mailedAt }) => Date.parse(mailedAt ?? ''))
  const plan = planMails({ waiting: rows.map(({ id }) => String(id)), mailed, now })
  const mails = [
    ...plan.singles.map((id) => [id]),
    ...(plan.digest.length > 0 ? [plan.digest] : []),
  ]
  for (const ids of mails) {
    const told = rows.filter(({ id }) => ids.includes(String(id)))
    // oxlint-disable-next-line no-await-in-loop -- one mail after the other
    await mailRows({ payload, person, rows: told, now })
  }
}

/** Marked before it is sent: a process that ends in between leaves a mail unsent rather than sent twice. */
const mailRows = async ({
  payload,
  person,
  rows,
  now,
}: {
  payload: Payload
  person: User
  rows: readonly Notice[]
  now: number
}): Promise<void> => {
  const mailedAt = new Date(now).toISOString()
  await mark({ payload, rows, data: { mail: 'sending', mailedAt } })
  const trouble = await sendMail({ payload, mail: notificationMail({ payload, person, rows }) })
  if (trouble === null) return mark({ payload, rows, data: { mail: 'sent' } })
  payload.logger.warn({ trouble, msg: 'A mail about notifications was not taken.' })
  const mailAttempts = Math.max(...rows.map((row) => row.mailAttempts ?? 0)) + 1
  const pause = mailPause(mailAttempts)
  await mark({
    payload,
    rows,
    data: {
      mail: pause === null ? 'failed' : 'waiting',
      mailedAt: null,
      mailAttempts,
      mailAfter: pause === null ? null : new Date(now + pause).toISOString(),
    },
  })
}

const mark = async ({
  payload,
  rows,
  data,
}: {
  payload: Payload
  rows: readonly Notice[]
  data: Partial<Notice>
}): Promise<void> => {
  await payload.update({
    collection,
    where: { id: { in: rows.map(({ id }) => id) } },
    data,
    depth: 0,
  })
}
