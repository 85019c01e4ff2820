import type { Payload } from 'payload'

/**
 * Has a message mailed behind the answer.
 * @param options.waitUntil later than now, after a mail server that did not take it
 */
export const queueMail = async ({
  payload,
  message,
  waitUntil,
}: {
  payload: Payload
  message: string
  waitUntil?: Date
}): Promise<void> => {
  await payload.jobs.queue({
    task: 'mail-contact-message',
    input: { message },
    ...(waitUntil ? { waitUntil } : {}),
  })
}
