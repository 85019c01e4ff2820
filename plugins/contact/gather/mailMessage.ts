import type { Payload } from 'payload'

import { mailPause } from '../../../src/cms/mailPause'
import { contactMail } from './contactMail'
import { queueMail } from './queueMail'
import { readContactSettings } from './readContactSettings'
import { sendMail } from '../../../src/cms/sendMail'

const unsure = 'The server stopped while this was being mailed; it may have arrived.'

/** Mails one message that waits, once. What the mail server does not take is tried again; five times in all. */
export const mailMessage = async ({
  payload,
  id,
}: {
  payload: Payload
  id: string
}): Promise<void> => {
  const row = await payload.findByID({
    collection: 'contact-messages',
    id,
    depth: 0,
    disableErrors: true,
    showHiddenFields: true,
  })
  const keep = async (data: Partial<NonNullable<typeof row>>): Promise<void> => {
    await payload.update({ collection: 'contact-messages', id, data, depth: 0 })
  }
  // Written before it is sent: rather told that it is unsure than mailed twice.
  if (row?.mail === 'sending') return keep({ mail: 'failed', mailError: unsure })
  if (row?.mail !== 'waiting') return
  const { mailTo, blog } = await readContactSettings(payload)
  if (mailTo === null) return keep({ mail: 'none' })
  await keep({ mail: 'sending' })
  const { name, email, message, subject } = row
  const trouble = await sendMail({
    payload,
    mail: contactMail({
      payload,
      to: mailTo,
      blog,
      id,
      message: { name, email, message, subject: subject ?? '' },
    }),
  })
  if (trouble === null) return keep({ mail: 'sent', mailError: null })
  const mailAttempts = (row.mailAttempts ?? 0) + 1
  const pause = mailPause(mailAttempts)
  await keep({ mail: pause === null ? 'failed' : 'waiting', mailAttempts, mailError: trouble })
  if (pause !== null)
    await queueMail({ payload, message: id, waitUntil: new Date(Date.now() + pause) })
}
