import type { CollectionConfig, Field } from 'payload'

import { editors, fieldForNobody, nobody } from '../../../collections/access'
import { bilingual } from '../../../src/cms/bilingual'
import { mailStates } from '../domain/mailState'
import { messageStates } from '../domain/messageState'
import { spamReasons } from '../domain/spamReasons'
import { mailStateNames, messageStateNames, spamReasonNames } from '../translations/names'

/** What a reader wrote, and what became of it: nobody changes that afterwards. */
const kept = { access: { create: fieldForNobody, update: fieldForNobody } }

const written: Field[] = [
  {
    ...kept,
    name: 'name',
    type: 'text',
    required: true,
    label: bilingual({ en: 'Name', bn: 'নাম' }),
  },
  {
    ...kept,
    name: 'email',
    type: 'text',
    required: true,
    index: true,
    label: bilingual({ en: 'E-mail', bn: 'ই-মেইল' }),
  },
  { ...kept, name: 'subject', type: 'text', label: bilingual({ en: 'Subject', bn: 'বিষয়' }) },
  {
    ...kept,
    name: 'message',
    type: 'textarea',
    required: true,
    label: bilingual({ en: 'Message', bn: 'বার্তা' }),
    admin: { rows: 12 },
  },
]

const sidebar: Field[] = [
  {
    name: 'state',
    type: 'select',
    required: true,
    defaultValue: 'new',
    index: true,
    label: bilingual({ en: 'State', bn: 'অবস্থা' }),
    admin: { position: 'sidebar' },
    options: messageStates.map((value) => ({ value, label: bilingual(messageStateNames[value]) })),
  },
  {
    ...kept,
    name: 'spamReasons',
    type: 'select',
    hasMany: true,
    label: bilingual({ en: 'Why it looks like spam', bn: 'কেন স্প্যাম মনে হচ্ছে' }),
    admin: {
      position: 'sidebar',
      condition: (data) => Array.isArray(data?.spamReasons) && data.spamReasons.length > 0,
    },
    options: spamReasons.map((value) => ({ value, label: bilingual(spamReasonNames[value]) })),
  },
  {
    ...kept,
    name: 'mail',
    type: 'select',
    required: true,
    defaultValue: 'none',
    index: true,
    label: bilingual({ en: 'By mail', bn: 'ই-মেইলে' }),
    admin: { position: 'sidebar' },
    options: mailStates.map((value) => ({ value, label: bilingual(mailStateNames[value]) })),
  },
  {
    ...kept,
    name: 'mailError',
    type: 'text',
    label: bilingual({ en: 'Why it could not be mailed', bn: 'কেন ই-মেইল করা যায়নি' }),
    admin: { position: 'sidebar', condition: (data) => Boolean(data?.mailError) },
  },
  { ...kept, name: 'mailAttempts', type: 'number', defaultValue: 0, hidden: true },
  {
    ...kept,
    name: 'language',
    type: 'select',
    label: bilingual({ en: 'Language of the form', bn: 'ফর্মের ভাষা' }),
    admin: { position: 'sidebar' },
    options: [
      { value: 'bn', label: bilingual({ en: 'Bengali', bn: 'বাংলা' }) },
      { value: 'en', label: bilingual({ en: 'English', bn: 'ইংরেজি' }) },
    ],
  },
  // The same message twice on a day is one; the hash tells without a look at the texts.
  { ...kept, name: 'key', type: 'text', required: true, unique: true, index: true, hidden: true },
]

/** What readers wrote with the contact form, plain text alone. Only `POST /api/contact` makes one; the address of the reader’s machine is never kept. */
export const ContactMessages: CollectionConfig = {
  slug: 'contact-messages',
  labels: {
    singular: bilingual({ en: 'Message of a reader', bn: 'পাঠকের বার্তা' }),
    plural: bilingual({ en: 'Messages of readers', bn: 'পাঠকের বার্তা' }),
  },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'subject', 'state', 'mail', 'createdAt'],
    group: bilingual({ en: 'Content', bn: 'লেখালেখি' }),
    hidden: ({ user }) => user?.role === 'author',
    description: bilingual({
      en: 'What readers wrote with the contact form. Answer by mail, then set the state. They are deleted by themselves in time (Settings → Contact form).',
      bn: 'যোগাযোগ ফর্মে পাঠকেরা যা লিখেছেন। ই-মেইলে উত্তর দিন, তারপর অবস্থা বদলান। সময় হলে নিজে থেকেই মুছে যায় (সেটিংস → যোগাযোগ ফর্ম)।',
    }),
  },
  access: { create: nobody, delete: editors, read: editors, update: editors },
  defaultSort: '-createdAt',
  fields: [...written, ...sidebar],
}
