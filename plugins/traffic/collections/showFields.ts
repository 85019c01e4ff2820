import type { Field } from 'payload'

import { bilingual } from '../../../src/cms/bilingual'

/** What may be set about showing and judging traffic. */
export const showFields: Field[] = [
  {
    name: 'publicStats',
    type: 'checkbox',
    defaultValue: false,
    label: bilingual({
      en: 'Let everybody read the totals and the most read pages',
      bn: 'মোট সংখ্যা ও সবচেয়ে বেশি পড়া পাতাগুলো সবাই দেখতে পারবে',
    }),
    admin: {
      description: bilingual({
        en: 'For a frontend that shows them: GET /api/traffic/stats then answers without a login. Sources, countries and flags stay with the staff.',
        bn: 'ফ্রন্টএন্ডে দেখাতে চাইলে: GET /api/traffic/stats তখন লগইন ছাড়াই উত্তর দেয়। উৎস, দেশ ও সংকেত কেবল নিজেদের লোকই দেখেন।',
      }),
    },
  },
  {
    name: 'prohibitedSources',
    type: 'text',
    hasMany: true,
    maxRows: 200,
    maxLength: 253,
    label: bilingual({
      en: 'More sources that sell or swap visits',
      bn: 'পাঠক কেনাবেচার আরও উৎস',
    }),
    admin: {
      description: bilingual({
        en: 'Hosts such as example.com; their subdomains count too. Well-known ones are on the list already.',
        bn: 'হোস্টের নাম, যেমন example.com; তার সাবডোমেইনও ধরা হয়। পরিচিতগুলো আগে থেকেই তালিকায় আছে।',
      }),
    },
  },
]
