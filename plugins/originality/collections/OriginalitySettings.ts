import type { GlobalConfig } from 'payload'

import { admins, editors } from '../../../collections/access'
import { bilingual } from '../../../src/cms/bilingual'
import { defaultSettings } from '../domain/originalitySettings'
import { webSearchFields } from '../web/webSearchFields'

const isHost = (value: unknown): boolean =>
  typeof value === 'string' && /^[^\s/:?#@]+\.[^\s/:?#@]+$/.test(value)

/** How strictly texts are judged, and where else their sentences are looked for. */
export const OriginalitySettings: GlobalConfig = {
  slug: 'originality',
  label: bilingual({ en: 'Originality', bn: 'মৌলিকতা' }),
  admin: {
    group: bilingual({ en: 'Settings', bn: 'সেটিংস' }),
    hidden: ({ user }) => user?.role === 'author',
  },
  access: { read: editors, update: admins },
  fields: [
    {
      name: 'gate',
      type: 'select',
      required: true,
      defaultValue: defaultSettings.gate,
      label: bilingual({ en: 'Before publishing', bn: 'প্রকাশের আগে' }),
      admin: { isClearable: false },
      options: [
        {
          value: 'block',
          label: bilingual({ en: 'Refuse copied text', bn: 'নকল লেখা আটকানো হবে' }),
        },
        { value: 'warn', label: bilingual({ en: 'Only flag it', bn: 'শুধু চিহ্নিত করা হবে' }) },
        { value: 'off', label: bilingual({ en: 'Do not look', bn: 'দেখা হবে না' }) },
      ],
    },
    {
      name: 'gateShare',
      type: 'number',
      required: true,
      min: 0.01,
      max: 1,
      defaultValue: defaultSettings.gateShare,
      label: bilingual({
        en: 'Refuse from this share of one source (0.10 is a tenth)',
        bn: 'একটি উৎসের এত অংশ মিললে আটকাবে (০.১০ মানে দশ ভাগের এক ভাগ)',
      }),
    },
    {
      name: 'gatePassageWords',
      type: 'number',
      required: true,
      min: 8,
      max: 1000,
      defaultValue: defaultSettings.gatePassageWords,
      label: bilingual({
        en: 'Refuse from this many words in one passage',
        bn: 'একটানা এত শব্দ মিললে আটকাবে',
      }),
    },
    {
      name: 'minimumPassageWords',
      type: 'number',
      required: true,
      min: 4,
      max: 100,
      defaultValue: defaultSettings.minimumPassageWords,
      label: bilingual({
        en: 'Passages with fewer words do not count',
        bn: 'এর কম শব্দের মিল ধরা হয় না',
      }),
    },
    {
      name: 'minimumSourceWords',
      type: 'number',
      required: true,
      min: 0,
      max: 1000,
      defaultValue: defaultSettings.minimumSourceWords,
      label: bilingual({
        en: 'Sources with fewer words in common do not count',
        bn: 'কোনো উৎসের সঙ্গে এর কম শব্দ মিললে ধরা হয় না',
      }),
    },
    {
      name: 'ownDomains',
      type: 'text',
      hasMany: true,
      label: bilingual({ en: 'Our own sites', bn: 'নিজেদের অন্য সাইট' }),
      admin: {
        description: bilingual({
          en: 'Hosts such as old.example.com. What stands there does not count against a post.',
          bn: 'যেমন old.example.com। সেখানে যা আছে তার মিল পোস্টের বিপক্ষে ধরা হয় না।',
        }),
      },
      validate: (
        value: string[] | string | null | undefined,
        { req }: { req: { i18n: { language: string } } },
      ) => {
        if ((Array.isArray(value) ? value : []).every(isHost)) return true
        return req.i18n.language === 'bn-BD'
          ? 'শুধু সাইটের নাম লিখুন, যেমন old.example.com।'
          : 'Write the host alone, such as old.example.com.'
      },
    },
    webSearchFields,
  ],
}
