import type { CollectionConfig } from 'payload'

import { admins, editors, fieldForNobody } from '../../../collections/access'
import { bilingual } from '../../../src/cms/bilingual'
import { outcomes } from '../domain/outcomes/outcomes'
import { dateOutcome } from '../hooks/dateOutcome'
import { outcomeNames } from '../translations/outcomeNames'

const fromReport = { create: fieldForNobody, update: fieldForNobody }

/** When the owner applied to AdSense, what the report said that day, and what Google answered. Written by administrators; its screen is /admin/adsense. */
export const Applications: CollectionConfig = {
  slug: 'adsense-applications',
  labels: {
    singular: bilingual({ en: 'AdSense application', bn: 'অ্যাডসেন্স আবেদন' }),
    plural: bilingual({ en: 'AdSense applications', bn: 'অ্যাডসেন্স আবেদন' }),
  },
  admin: {
    useAsTitle: 'appliedAt',
    defaultColumns: ['appliedAt', 'verdict', 'outcome', 'outcomeAt'],
    group: bilingual({ en: 'Settings', bn: 'সেটিংস' }),
    hidden: ({ user }) => user?.role === 'author',
    description: bilingual({
      en: 'Each application to AdSense with the report of that day. An older one can be added by hand, without a report.',
      bn: 'অ্যাডসেন্সে প্রতিটি আবেদন, সঙ্গে সেদিনের প্রতিবেদন। পুরোনো আবেদন হাতে যোগ করা যায়, তবে প্রতিবেদন ছাড়া।',
    }),
  },
  access: { create: admins, delete: admins, read: editors, update: admins },
  defaultSort: '-appliedAt',
  hooks: { beforeValidate: [dateOutcome] },
  fields: [
    {
      name: 'appliedAt',
      type: 'date',
      required: true,
      index: true,
      label: bilingual({ en: 'Applied on', bn: 'আবেদনের তারিখ' }),
    },
    {
      name: 'outcome',
      type: 'select',
      required: true,
      defaultValue: 'waiting',
      index: true,
      label: bilingual({ en: 'Google’s answer', bn: 'গুগলের উত্তর' }),
      options: outcomes.map(({ value }) => ({ value, label: bilingual(outcomeNames[value]) })),
    },
    {
      name: 'outcomeAt',
      type: 'date',
      label: bilingual({ en: 'Answered on', bn: 'উত্তরের তারিখ' }),
    },
    {
      name: 'mail',
      type: 'textarea',
      maxLength: 20_000,
      label: bilingual({ en: 'Words of Google’s mail', bn: 'গুগলের মেইলের কথা' }),
    },
    {
      name: 'notes',
      type: 'textarea',
      maxLength: 20_000,
      label: bilingual({ en: 'Notes', bn: 'নোট' }),
    },
    {
      name: 'publisherId',
      type: 'text',
      label: bilingual({ en: 'Publisher id', bn: 'প্রকাশক আইডি' }),
      validate: (
        value: string | null | undefined,
        { req }: { req: { i18n: { language: string } } },
      ) => {
        if (!value || /^pub-\d{16}$/.test(value)) return true
        return req.i18n.language === 'bn-BD'
          ? '“pub-” ও ১৬টি অঙ্ক, “ca-” ছাড়া।'
          : '“pub-” and 16 digits, without “ca-”.'
      },
    },
    { name: 'site', type: 'text', label: bilingual({ en: 'Site', bn: 'সাইট' }) },
    {
      name: 'verdict',
      type: 'text',
      access: fromReport,
      admin: { readOnly: true },
      label: bilingual({ en: 'Verdict of that day', bn: 'সেদিনের রায়' }),
    },
    {
      name: 'rulesVersion',
      type: 'text',
      access: fromReport,
      admin: { readOnly: true },
      label: bilingual({ en: 'Version of the rules', bn: 'নিয়মের সংস্করণ' }),
    },
    {
      name: 'report',
      type: 'relationship',
      relationTo: 'reports',
      maxDepth: 0,
      access: fromReport,
      admin: { hidden: true },
      label: bilingual({ en: 'Report', bn: 'প্রতিবেদন' }),
    },
    {
      name: 'evidence',
      type: 'json',
      access: fromReport,
      admin: { hidden: true },
      label: bilingual({ en: 'Report of that day', bn: 'সেদিনের প্রতিবেদন' }),
    },
    {
      name: 'recordedBy',
      type: 'relationship',
      relationTo: 'users',
      maxDepth: 1,
      access: fromReport,
      admin: { readOnly: true, position: 'sidebar' },
      label: bilingual({ en: 'Recorded by', bn: 'যিনি লিখেছেন' }),
    },
  ],
}
