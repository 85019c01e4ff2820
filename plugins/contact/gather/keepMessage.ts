import { createHash } from 'node:crypto'

import type { Payload } from 'payload'

import { notify } from '../../../src/cms/notify/notify'
import type { ContactMessage } from '../domain/contactMessage'
import type { SpamReason } from '../domain/spamReasons'
import { queueMail } from './queueMail'
import { readContactSettings } from './readContactSettings'

/** Whoever presses the button twice has written once: the same words of the same person on one day (UTC) have one key. */
const keyOf = ({ name, email, subject, message }: ContactMessage, now: number): string =>
  createHash('sha256')
    .update(
      JSON.stringify([name, email.toLowerCase(), subject, message, Math.floor(now / 86_400_000)]),
    )
    .digest('hex')

/** Keeps a message, has it mailed and tells of it, unless it is spam or is kept already. */
export const keepMessage = async ({
  payload,
  message,
  language,
  spam,
  now,
}: {
  payload: Payload
  message: ContactMessage
  language: 'en' | 'bn'
  spam: readonly SpamReason[]
  /** Milliseconds since 1970. */
  now: number
}): Promise<void> => {
  const { mailTo } = await readContactSettings(payload)
  const { isMailSetUp } = payload.config.custom as { isMailSetUp?: boolean }
  const isSpam = spam.length > 0
  const isMailed = isMailSetUp === true && mailTo !== null && !isSpam
  const key = keyOf(message, now)
  const isKept = async (): Promise<boolean> =>
    (await payload.count({ collection: 'contact-messages', where: { key: { equals: key } } }))
      .totalDocs > 0
  if (await isKept()) return
  let id: string
  try {
    const made = await payload.create({
      collection: 'contact-messages',
      data: {
        ...message,
        state: isSpam ? 'spam' : 'new',
        spamReasons: [...spam],
        mail: isMailed ? 'waiting' : 'none',
        mailAttempts: 0,
        language,
        key,
      },
      depth: 0,
    })
    id = String(made.id)
  } catch (error) {
    // Both clicks came at once; the unique key let one through.
    if (await isKept()) return
    throw error
  }
  if (isMailed) await queueMail({ payload, message: id })
  if (isSpam) return
  await notify({
    payload,
    notice: {
      kind: 'contact-message',
      key: id,
      document: { collection: 'contact-messages', id },
      values: { name: message.name, title: message.subject },
      alreadyMailed: isMailed ? [mailTo] : [],
    },
  })
}
