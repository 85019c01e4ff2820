import type { AttestationSubject } from '../../../src/check/ownersWord'

/** What each statement is about, in a word or two. */
export const subjectNames: Readonly<Record<AttestationSubject, { en: string; bn: string }>> = {
  age: { en: 'Age', bn: 'বয়স' },
  'one-account': { en: 'One account', bn: 'এক অ্যাকাউন্ট' },
  'no-bought-traffic': { en: 'No bought traffic', bn: 'কেনা পাঠক নেই' },
  originality: { en: 'Originality', bn: 'মৌলিকতা' },
  'image-rights': { en: 'Rights in pictures', bn: 'ছবির অধিকার' },
  'privacy-page': { en: 'Privacy page', bn: 'গোপনীয়তা পাতা' },
}
