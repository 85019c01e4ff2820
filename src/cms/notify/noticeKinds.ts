/** What people are told of beside what they do themselves. A new kind is a word here and a row in `plugins/notifications/domain/kindRules.ts`. */
export const noticeKinds = [
  'publication-refused',
  'schedule-failed',
  'flag-waiting',
  'verdict-changed',
  'contact-message',
  'webhook-gave-up',
] as const

export type NoticeKind = (typeof noticeKinds)[number]
