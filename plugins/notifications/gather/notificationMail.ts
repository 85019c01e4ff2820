import type { Payload } from 'payload'

import type { Notice, User } from '../../../src/payload-types'
import { placeOf } from '../domain/placeOf'
import { kindNames } from '../translations/kindNames'
import { sayNotice, sayNotices } from '../translations/sayNotice'

type Mail = Parameters<Payload['sendEmail']>[0]

const languages = ['bn-BD', 'en'] as const
/** Notices that one mail names; the rest are counted. */
const mostNamed = 20

/** One mail about one notice, or about several; in both languages, since nobody knows which one the reader prefers. Its subject holds no word of a document. */
export const notificationMail = ({
  payload,
  person,
  rows,
}: {
  payload: Payload
  person: Pick<User, 'email'>
  rows: readonly Notice[]
}): Mail => {
  // Never taken from a request: whoever asks could forge its host.
  const { address = '' } = payload.config.custom as { address?: string }
  const admin = `${address}${payload.config.routes.admin}`
  const inBoth = (key: string, values: { count?: number } = {}): string =>
    languages.map((language) => sayNotices(language)(key, values)).join(' / ')
  const [first] = rows
  const subject =
    rows.length === 1 && first
      ? `${kindNames[first.kind].bn} / ${kindNames[first.kind].en}`
      : inBoth('mail:digest', { count: rows.length })
  const paragraphs = rows
    .slice(0, mostNamed)
    .map(({ kind, values, documentCollection, documentId }) =>
      [
        ...languages.map((language) =>
          sayNotice({ kind, values: (values ?? {}) as Record<string, string>, language }),
        ),
        `${admin}${placeOf({ collection: documentCollection, id: documentId })}`,
      ].join('\n'),
    )
  const more = rows.length - mostNamed
  if (more > 0) paragraphs.push(`${inBoth('mail:more', { count: more })}\n${admin}/notifications`)
  return {
    to: person.email,
    subject,
    text: [...paragraphs, `-- \n${inBoth('mail:footer')}\n${admin}/account`].join('\n\n'),
  }
}
