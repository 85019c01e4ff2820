import type { GlobalConfig } from 'payload'

import { admins, editors } from '../../../collections/access'
import { bilingual } from '../../../src/cms/bilingual'

/** A Sunday: the days of the week get their names from it. */
const someSunday = Date.UTC(2026, 10, 22)
const dayLength = 86_400_000

const weekdays = Array.from({ length: 7 }, (_, day) => {
  const nameIn = (locale: string): string =>
    new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'Etc/UTC' }).format(
      new Date(someSunday + day * dayLength),
    )
  return { value: String(day), label: bilingual({ en: nameIn('en'), bn: nameIn('bn-BD') }) }
})

const isWeekly = (data: { reports?: unknown }): boolean => data.reports === 'weekly'
const isPlanned = ({ reports }: { reports?: unknown }): boolean =>
  reports === 'daily' || reports === 'weekly'

/** How strictly reports judge, and when they are made by themselves. */
export const ReadinessSettings: GlobalConfig = {
  slug: 'readiness-settings',
  label: bilingual({ en: 'Readiness report', bn: 'প্রস্তুতির প্রতিবেদন' }),
  admin: { group: bilingual({ en: 'Settings', bn: 'সেটিংস' }) },
  access: { read: editors, update: admins },
  fields: [
    {
      name: 'profile',
      type: 'select',
      required: true,
      defaultValue: 'official',
      label: bilingual({ en: 'What may stop an application', bn: 'কী কী কারণে আবেদন আটকাবে' }),
      options: [
        {
          value: 'official',
          label: bilingual({ en: 'Only what Google states', bn: 'শুধু গুগলের বলা নিয়ম' }),
        },
        {
          value: 'strict',
          label: bilingual({
            en: 'Strict: our recommended numbers too',
            bn: 'কড়া: আমাদের সুপারিশ করা সংখ্যাও',
          }),
        },
      ],
      admin: {
        description: bilingual({
          en: 'By the strict profile a blog that falls short of a recommended number, such as that of thin posts, is “not ready” and no longer “nearly ready”. Advice that you promoted counts the same. Every report says which profile it used.',
          bn: 'কড়া ধরনে সুপারিশ করা কোনো সংখ্যা (যেমন ছোট লেখার ভাগ) না মিললে ব্লগ ‘প্রায় প্রস্তুত’ নয়, ‘এখনো প্রস্তুত নয়’। শর্ত হিসেবে ধরা পরামর্শের বেলায়ও তাই। কোন ধরনে বিচার হয়েছে, প্রতিটি প্রতিবেদনে লেখা থাকে।',
        }),
      },
    },
    {
      name: 'reports',
      type: 'select',
      required: true,
      defaultValue: 'off',
      label: bilingual({ en: 'Make reports by themselves', bn: 'নিজে থেকে প্রতিবেদন' }),
      options: [
        { value: 'off', label: bilingual({ en: 'Never', bn: 'কখনো না' }) },
        { value: 'daily', label: bilingual({ en: 'Every day', bn: 'প্রতিদিন' }) },
        { value: 'weekly', label: bilingual({ en: 'Every week', bn: 'প্রতি সপ্তাহে' }) },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'weekday',
          type: 'select',
          defaultValue: '6',
          options: weekdays,
          label: bilingual({ en: 'On', bn: 'বার' }),
          admin: { condition: isWeekly },
        },
        {
          name: 'hour',
          type: 'number',
          required: true,
          defaultValue: 6,
          min: 0,
          max: 23,
          label: bilingual({ en: 'From this hour on (0 to 23)', bn: 'কোন সময় থেকে (০ থেকে ২৩)' }),
          admin: {
            step: 1,
            condition: isPlanned,
            description: bilingual({
              en: 'In the time zone of the blog. A time that was missed because the server was off is made up for; a report made by hand since then takes its place.',
              bn: 'ব্লগের সময় অঞ্চলে। সার্ভার বন্ধ থাকায় সময় পেরিয়ে গেলে চালু হওয়ার পর তৈরি হয়; এর মধ্যে হাতে চালানো প্রতিবেদন থাকলে সেটাই যথেষ্ট।',
            }),
          },
        },
      ],
    },
  ],
}
