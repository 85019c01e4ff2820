import type { Payload } from 'payload'

import type { Notice, User } from '../../../src/payload-types'
import { placeOf } from '../domain/placeOf'
import { kindNames } from '../translations/kindNames'
import { sayNotice, sayNotices } from '../translations/sayNotice'

type Mail = Parameters<Payload['sendEmail']>[0]

const languages = ['bn-BD', 'en'] as const

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
  const [first] = rows
  const subject =
    rows.length === 1 && first
      ? `${kindNames[first.kind].bn} / ${kindNames[first.kind].en}`
      : languages
          .map((language) => sayNotices(language)('mail:digest', { count: rows.length }))
          .join(' / ')
  const paragraphs = rows.map(({ kind, values, documentCollection, documentId }) =>
    [
      ...languages.map((language) =>
        sayNotice({ kind, values: (values ?? {}) as Record<string, string>, language }),
      ),
      `${admin}${placeOf({ collection: documentCollection, id: documentId })}`,
    ].join('\n'),
  )
  const footer = languages.map((language) => sayNotices(language)('mail:footer')).join(' / ')
  return {
    to: person.email,
    subject,
    text: [...paragraphs, `-- \n${footer}\n${admin}/account`].join('\n\n'),
  }
}
