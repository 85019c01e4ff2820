import type { NoticeKind } from '../../../src/cms/notify/noticeKinds'

/** `authors` of the post that a notice is about, `editors` with the administrators, or these alone. */
export type Audience = 'authors' | 'editors' | 'admins'

export type KindRule = {
  audience: readonly Audience[]
  /** While one about the same document is unread, a further one says nothing new. */
  collapses: boolean
}

/** Who hears of what, and how often. */
export const kindRules: Readonly<Record<NoticeKind, KindRule>> = {
  'publication-refused': { audience: ['authors', 'editors'], collapses: false },
  'schedule-failed': { audience: ['authors', 'editors'], collapses: false },
  'flag-waiting': { audience: ['authors', 'editors'], collapses: true },
  'verdict-changed': { audience: ['editors'], collapses: false },
  'contact-message': { audience: ['editors'], collapses: false },
  'webhook-gave-up': { audience: ['admins'], collapses: true },
}
