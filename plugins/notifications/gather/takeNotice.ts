import type { Payload, Where } from 'payload'

import type { Notice } from '../../../src/cms/notify/notice'
import type { TakeNotice } from '../../../src/cms/notify/notify'
import { wantsMail } from '../../../src/cms/notify/wantsMail'
import { kindRules } from '../domain/kindRules'
import { plainValues } from '../domain/plainValues'
import { queueMails } from './queueMails'
import { type Reader, readersOf } from './readersOf'

/** Writes a notice down for everybody whom it concerns, once, and has it mailed to those who want that and were not mailed already. */
export const takeNotice: TakeNotice = async ({ payload, notice }) => {
  const { isMailSetUp } = payload.config.custom as { isMailSetUp?: boolean }
  const mailed = new Set(notice.alreadyMailed?.map((email) => email.toLowerCase()))
  let waits = false
  for (const reader of await readersOf({ payload, notice })) {
    const isMailed =
      isMailSetUp === true &&
      wantsMail(reader, notice.kind) &&
      !mailed.has(reader.email.toLowerCase())
    // oxlint-disable-next-line no-await-in-loop -- one writer on SQLite
    const isNew = await write({ payload, notice, reader, isMailed })
    waits ||= isNew && isMailed
  }
  if (waits) await queueMails(payload)
}

/** False when it stands there already. */
const write = async ({
  payload,
  notice: { kind, key, document, values },
  reader,
  isMailed,
}: {
  payload: Payload
  notice: Notice
  reader: Reader
  isMailed: boolean
}): Promise<boolean> => {
  const collection = 'notices'
  const user = String(reader.id)
  const whole = `${kind}:${key}:${user}`
  const same: Where = { key: { equals: whole } }
  const unread: Where = {
    and: [
      { user: { equals: user } },
      { kind: { equals: kind } },
      { documentId: { equals: document.id } },
      { isRead: { equals: false } },
    ],
  }
  const { totalDocs } = await payload.count({
    collection,
    where: kindRules[kind].collapses ? { or: [same, unread] } : same,
  })
  if (totalDocs > 0) return false
  try {
    await payload.create({
      collection,
      data: {
        key: whole,
        user,
        kind,
        documentCollection: document.collection,
        documentId: document.id,
        values: plainValues(values),
        isRead: false,
        mail: isMailed ? 'waiting' : 'none',
        mailAttempts: 0,
      },
      depth: 0,
    })
    return true
  } catch (error) {
    // Another process was told at the same moment.
    if ((await payload.count({ collection, where: same })).totalDocs > 0) return false
    throw error
  }
}
