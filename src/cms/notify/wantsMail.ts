import type { NoticeKind } from './noticeKinds'

type Wishes = Readonly<Record<string, unknown>> | null | undefined

/** The name of the box in a user's account for a kind: `contact-message` is `contactMessage`. */
export const mailField = (kind: NoticeKind): string =>
  kind.replace(/-(\w)/gu, (_, letter: string) => letter.toUpperCase())

/** Whether a user wants a kind by mail (`mailAbout` of their account): as long as they have not said no. */
export const wantsMail = (user: { mailAbout?: Wishes }, kind: NoticeKind): boolean =>
  user.mailAbout?.[mailField(kind)] !== false
