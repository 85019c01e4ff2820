import { formatMessage } from '../../../src/check/formatMessage'
import { contactBounds } from '../domain/contactBounds'
import type { FieldName, FieldProblem } from '../domain/readContactFields'

/** Why a message is not taken: English, then Bengali. */
export const refusalTexts = {
  'unknown-key': [
    'Nobody has this API key, or it has run out; make one under Administration → API keys.',
    'এই এপিআই চাবি কারও নয়, বা মেয়াদ শেষ; পরিচালনা → এপিআই চাবি থেকে একটি তৈরি করুন।',
  ],
  'foreign-origin': [
    'Messages are taken from the blog’s own pages. Set the public address of the blog, or send from your server.',
    'বার্তা নেওয়া হয় শুধু ব্লগের নিজের পাতা থেকে। ব্লগের ঠিকানা ঠিক করুন, অথবা সার্ভার থেকে পাঠান।',
  ],
  closed: [
    'The contact form is switched off. Write by mail if the blog names an address.',
    'যোগাযোগ ফর্ম এখন বন্ধ। ব্লগে ই-মেইল ঠিকানা দেওয়া থাকলে সেখানে লিখুন।',
  ],
  method: ['Use POST.', 'POST ব্যবহার করুন।'],
  'too-large': [
    'A message has at most 64 kB. Write less, and put long texts elsewhere.',
    'একটি বার্তা সর্বোচ্চ ৬৪ কিলোবাইট। ছোট করে লিখুন।',
  ],
  type: [
    'Send JSON, application/x-www-form-urlencoded or multipart/form-data.',
    'JSON, application/x-www-form-urlencoded বা multipart/form-data হিসেবে পাঠান।',
  ],
  unreadable: [
    'The message cannot be read. Send an object of JSON, or a form.',
    'বার্তাটি পড়া যায়নি। JSON অবজেক্ট বা ফর্ম হিসেবে পাঠান।',
  ],
  'too-many-requests': [
    'You have written several times just now. Please wait some minutes.',
    'আপনি এইমাত্র কয়েকবার লিখেছেন। কয়েক মিনিট পরে আবার চেষ্টা করুন।',
  ],
} as const

const fieldNames: Readonly<Record<FieldName, readonly [en: string, bn: string]>> = {
  name: ['Name', 'নাম'],
  email: ['E-mail', 'ই-মেইল'],
  subject: ['Subject', 'বিষয়'],
  message: ['Message', 'বার্তা'],
}

const problemTexts = {
  en: {
    missing: '{name} (“{field}”) is empty. Please fill it in.',
    'too-long':
      '{name} (“{field}”) is too long; at most {most, plural, one {# character} other {# characters}}.',
    'no-mailbox':
      '{name} (“{field}”) is not a mail address. Write one, such as rahima@mail.com, and nothing else.',
    'no-text': '{name} (“{field}”) is not a text. Send it as one.',
  },
  bn: {
    missing: '{name} (“{field}”) ঘরটি খালি। পূরণ করুন।',
    'too-long': '{name} (“{field}”) বেশি বড়; সর্বোচ্চ {most, number}টি অক্ষর।',
    'no-mailbox':
      '{name} (“{field}”) ঘরে ই-মেইল ঠিকানা নেই। rahima@mail.com-এর মতো একটি ঠিকানা লিখুন, আর কিছু নয়।',
    'no-text': '{name} (“{field}”) ঘরে লেখা নেই। লেখা হিসেবে পাঠান।',
  },
}

/** What is wrong with a field, with the way out. */
export const fieldProblemText = ({ field, code }: FieldProblem, language: 'en' | 'bn'): string =>
  formatMessage({
    message: {
      key: code,
      values: {
        name: fieldNames[field][language === 'bn' ? 1 : 0],
        field,
        most: contactBounds[field],
      },
    },
    language,
    messages: problemTexts,
  })
