import type { NoticeKind } from '../../../src/cms/notify/noticeKinds'

/** The kinds by name: in the account, and as the subject of a mail. */
export const kindNames: Readonly<Record<NoticeKind, { en: string; bn: string }>> = {
  'publication-refused': {
    en: 'A scheduled post was not published',
    bn: 'নির্ধারিত লেখা প্রকাশ হয়নি',
  },
  'schedule-failed': { en: 'A schedule broke', bn: 'নির্ধারিত প্রকাশে ত্রুটি' },
  'flag-waiting': {
    en: 'Matches wait for a decision',
    bn: 'মিল নিয়ে সিদ্ধান্ত বাকি',
  },
  'verdict-changed': { en: 'The verdict has changed', bn: 'প্রস্তুতির রায় বদলেছে' },
  'contact-message': { en: 'A reader has written', bn: 'একজন পাঠক লিখেছেন' },
  'webhook-gave-up': { en: 'A webhook was given up', bn: 'ওয়েবহুকে খবর পৌঁছায়নি' },
}
