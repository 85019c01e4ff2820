import type { Payload } from 'payload'

import type { GateReason } from '../domain/gate/gateReasons'
import { notify } from '../../../src/cms/notify/notify'
import { describeDocuments } from '../gather/describeDocuments'
import type { WrittenPost } from '../gather/writtenPost'
import { writeRow } from '../gather/writeRow'
import { refusalMail, refusalSubject } from './refusalMail'
import { refusalReaders } from './refusalReaders'

/**
 * A refused schedule happens while nobody looks: it is kept for the dashboard and mailed to the authors and editors. Not in
 * the transaction of the request, which the refusal undoes. A mail that cannot be sent is told in the log.
 */
export const tellOfRefusal = async ({
  payload,
  id,
  post,
  reasons,
}: {
  payload: Payload
  id: string
  post: WrittenPost
  reasons: readonly GateReason[]
}): Promise<void> => {
  const at = new Date().toISOString()
  const row = { post: id, state: 'working', gate: 'refused', gateAt: at, reasons }
  await writeRow({ payload, collection: 'originality-checks', key: `${id}:working`, data: row })
  await notify({
    payload,
    notice: {
      kind: 'publication-refused',
      // Attempts of one minute are one refusal.
      key: `${id}:${at.slice(0, 16)}`,
      document: { collection: 'posts', id },
      values: { title: post.title },
      alreadyMailed: await mailRefusal({ payload, id, post, reasons }),
    },
  })
}

/** Mails what was refused to whom it concerns, each as far as they may read; gives the addresses that were mailed. */
const mailRefusal = async ({
  payload,
  id,
  post,
  reasons,
}: {
  payload: Payload
  id: string
  post: WrittenPost
  reasons: readonly GateReason[]
}): Promise<string[]> => {
  const { isMailSetUp } = payload.config.custom as { isMailSetUp?: boolean }
  if (!isMailSetUp) return []
  const documents = await describeDocuments({
    payload,
    documents: reasons.map(({ document }) => document),
    ownDomains: [],
  })
  const mailed: string[] = []
  for (const { email, mayReadAll } of await refusalReaders({ payload, post })) {
    const titleOf = (document: string): string | null => {
      const about = documents.get(document)
      const isPublic = about?.kind === 'posts' && about.address !== null
      return mayReadAll || isPublic ? (about?.title ?? null) : null
    }
    try {
      // oxlint-disable-next-line no-await-in-loop -- one mail after the other
      await payload.sendEmail({
        to: email,
        subject: refusalSubject,
        html: refusalMail({ payload, id, post, reasons, titleOf }),
      })
      mailed.push(email)
    } catch (error) {
      payload.logger.error({
        err: error,
        msg: 'The mail about a refused schedule could not be sent.',
      })
    }
  }
  return mailed
}
