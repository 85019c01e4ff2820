import { type NoticeKind, noticeKinds } from './noticeKinds'

/** The box for a kind in a user's account: `contact-message` is `mailContactMessage`. Side by side and not in a group: of a group Payload's login shows inner fields on SQLite. */
export const mailField = (kind: NoticeKind): string =>
  `mail-${kind}`.replace(/-(\w)/gu, (_, letter: string) => letter.toUpperCase())

/** What to select of a user to ask `wantsMail`. */
export const mailFields: Readonly<Record<string, true>> = Object.fromEntries(
  noticeKinds.map((kind) => [mailField(kind), true as const]),
)

/** Whether a user wants a kind by mail: as long as they have not said no. */
export const wantsMail = (user: object, kind: NoticeKind): boolean =>
  (user as Readonly<Record<string, unknown>>)[mailField(kind)] !== false
