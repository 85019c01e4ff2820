import type { Payload } from 'payload'

import type { ContactMessage } from '../domain/contactMessage'
import { plainLine } from '../domain/plainLine'

type Mail = Parameters<Payload['sendEmail']>[0]

/**
 * The mail about a message: plain text, from the blog, answered to the reader. The reader's name and address come as parts and not as a line, so that the mail
 * library writes the head.
 */
export const contactMail = ({
  payload,
  to,
  blog,
  id,
  message: { name, email, subject, message },
}: {
  payload: Payload
  to: string
  /** Its name. */
  blog: string
  /** Of the kept message; null for a test, which is not kept. */
  id: string | null
  message: ContactMessage
}): Mail => {
  // Never taken from a request: whoever asks could forge its host.
  const { address = '' } = payload.config.custom as { address?: string }
  const admin = `${address}${payload.config.routes.admin}`
  const link = id
    ? `${admin}/collections/contact-messages/${encodeURIComponent(id)}`
    : `${admin}/globals/contact`
  const about = plainLine(subject) || 'পাঠকের বার্তা / A message of a reader'
  return {
    to,
    replyTo: { name: plainLine(name), address: email },
    subject: `[${plainLine(blog)}] ${about}`,
    text: [
      `নাম / Name: ${name}`,
      `ই-মেইল / E-mail: ${email}`,
      ...(subject ? [`বিষয় / Subject: ${subject}`] : []),
      '',
      message,
      '',
      '-- ',
      `এই মেইলের উত্তর দিলে তা পাঠকের কাছে যাবে। / An answer to this mail goes to the reader.`,
      link,
    ].join('\n'),
  }
}
