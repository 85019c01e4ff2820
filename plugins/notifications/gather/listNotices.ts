import type { PayloadRequest } from 'payload'

import type { NoticeKind } from '../../../src/cms/notify/noticeKinds'
import { placeOf } from '../domain/placeOf'
import { sayNotice } from '../translations/sayNotice'

/** A notice as whoever asks reads it. */
export type ListedNotice = {
  id: string
  kind: NoticeKind
  /** ISO 8601. */
  at: string
  isRead: boolean
  /** In the language that was asked for. */
  sentence: string
  document: { collection: string; id: string }
  /** Where the document is looked at, a path of the admin. */
  href: string
}

export type NoticeList = {
  docs: ListedNotice[]
  /** Of all, not of this page alone. */
  unread: number
  totalDocs: number
  page: number
  totalPages: number
}

/** The notices of whoever asks: unread ones first, then the newest. */
export const listNotices = async ({
  req,
  limit,
  page = 1,
  onlyUnread = false,
  language = req.i18n.language,
}: {
  req: PayloadRequest
  limit: number
  page?: number
  onlyUnread?: boolean
  language?: string
}): Promise<NoticeList> => {
  const asAsked = { collection: 'notices', overrideAccess: false, req } as const
  const isUnread = { isRead: { equals: false } }
  const found = await req.payload.find({
    ...asAsked,
    ...(onlyUnread ? { where: isUnread } : {}),
    sort: ['isRead', '-createdAt'],
    limit,
    page,
    depth: 0,
  })
  const { totalDocs: unread } = await req.payload.count({ ...asAsked, where: isUnread })
  const { admin } = req.payload.config.routes
  return {
    docs: found.docs.map((row) => {
      const document = { collection: row.documentCollection, id: row.documentId }
      const values = (row.values ?? {}) as Record<string, string>
      return {
        id: String(row.id),
        kind: row.kind,
        at: row.createdAt,
        isRead: row.isRead === true,
        sentence: sayNotice({ kind: row.kind, values, language }),
        document,
        href: `${admin}${placeOf(document)}`,
      }
    }),
    unread,
    totalDocs: found.totalDocs,
    page: found.page ?? page,
    totalPages: found.totalPages,
  }
}
