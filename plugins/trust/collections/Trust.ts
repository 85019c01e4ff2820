import type { GlobalConfig } from 'payload'

import { admins, editors } from '../../../collections/access'
import { bilingual } from '../../../src/cms/bilingual'

const yesOrNo = [
  { value: 'yes', label: bilingual({ en: 'Yes', bn: 'হ্যাঁ' }) },
  { value: 'no', label: bilingual({ en: 'No', bn: 'না' }) },
]

/** What Ekagro cannot see by itself of readers and comments; rules 53 and 59 ask for it. Nothing is assumed until it is said. */
export const Trust: GlobalConfig = {
  slug: 'trust',
  label: bilingual({ en: 'Readers and comments', bn: 'পাঠক ও মন্তব্য' }),
  admin: { group: bilingual({ en: 'Settings', bn: 'সেটিংস' }) },
  access: { read: editors, update: admins },
  fields: [
    {
      name: 'comments',
      type: 'select',
      label: bilingual({ en: 'Comments of readers', bn: 'পাঠকের মন্তব্য' }),
      options: [
        { value: 'none', label: bilingual({ en: 'There are none', bn: 'নেই' }) },
        {
          value: 'before',
          label: bilingual({ en: 'Read before they appear', bn: 'পড়ে দেখার পর প্রকাশ হয়' }),
        },
        {
          value: 'after-with-filter',
          label: bilingual({
            en: 'Appear at once, with a filter',
            bn: 'সঙ্গে সঙ্গে প্রকাশ হয়, ছাঁকনি আছে',
          }),
        },
        { value: 'open', label: bilingual({ en: 'Appear at once', bn: 'সঙ্গে সঙ্গে প্রকাশ হয়' }) },
      ],
    },
    {
      name: 'europeanReaders',
      type: 'select',
      label: bilingual({
        en: 'Readers in the EEA, the United Kingdom or Switzerland',
        bn: 'ইইএ, যুক্তরাজ্য বা সুইজারল্যান্ডের পাঠক',
      }),
      options: yesOrNo,
    },
    {
      name: 'consent',
      type: 'select',
      label: bilingual({ en: 'Consent message', bn: 'সম্মতির বার্তা' }),
      admin: { condition: (data) => data?.europeanReaders === 'yes' },
      options: [
        {
          value: 'certified',
          label: bilingual({
            en: 'Google’s own, or another that Google certified',
            bn: 'গুগলের নিজস্ব, বা গুগলের স্বীকৃত অন্য কোনোটি',
          }),
        },
        { value: 'planned', label: bilingual({ en: 'Planned', bn: 'করা হবে' }) },
        { value: 'none', label: bilingual({ en: 'None', bn: 'নেই' }) },
      ],
    },
    {
      name: 'adsLive',
      type: 'checkbox',
      defaultValue: false,
      label: bilingual({ en: 'Ads run already', bn: 'বিজ্ঞাপন চলছে' }),
    },
    {
      name: 'forChildren',
      type: 'select',
      label: bilingual({ en: 'Made for children', bn: 'শিশুদের জন্য' }),
      options: yesOrNo,
    },
    {
      name: 'ageTag',
      type: 'checkbox',
      defaultValue: false,
      label: bilingual({
        en: 'The tag for age treatment is set',
        bn: 'বয়সের চিহ্ন (age treatment) বসানো আছে',
      }),
      admin: { condition: (data) => data?.forChildren === 'yes' },
    },
    {
      name: 'testDelivered',
      type: 'date',
      label: bilingual({
        en: 'A test message of a contact form elsewhere arrived',
        bn: 'অন্য কোনো সেবার যোগাযোগ ফর্মের পরীক্ষামূলক বার্তা পৌঁছেছে',
      }),
      admin: {
        description: bilingual({
          en: 'Ekagro’s own form is tested in Settings → Contact form.',
          bn: 'একাগ্রর নিজের ফর্মের পরীক্ষা হয় সেটিংস → যোগাযোগ ফর্ম থেকে।',
        }),
      },
    },
  ],
}
