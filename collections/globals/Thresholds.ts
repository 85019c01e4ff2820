import type { GlobalConfig } from 'payload'

import { messages } from '../../plugins/readiness/translations/messages'
import { catalogue } from '../../src/check/catalogue'
import { bilingual } from '../../src/cms/bilingual'
import { admins, signedIn } from '../access'

const titleOf = (id: string, language: 'en' | 'bn'): string => {
  const texts: Readonly<Record<string, string>> = messages[language]
  return texts[`${id}:title`] ?? id
}

const thresholdOptions = catalogue.flatMap((rule) =>
  rule.thresholds.map(({ key, value }) => ({
    value: `${rule.id}.${key}`,
    label: bilingual({
      en: `${titleOf(rule.id, 'en')} · ${key} (${value.toLocaleString('en')})`,
      bn: `${titleOf(rule.id, 'bn')} · ${key} (${value.toLocaleString('bn-BD')})`,
    }),
  })),
)

const promotableOptions = catalogue
  .filter(({ promotable }) => promotable)
  .map(({ id }) => ({
    value: id,
    label: bilingual({ en: titleOf(id, 'en'), bn: titleOf(id, 'bn') }),
  }))

/** The numbers that are ours and not Google's: what the blog changed, with its reason. Reports print every change. */
export const Thresholds: GlobalConfig = {
  slug: 'thresholds',
  label: bilingual({ en: 'Thresholds', bn: 'মানদণ্ড' }),
  admin: {
    group: bilingual({ en: 'Settings', bn: 'সেটিংস' }),
    description: bilingual({
      en: 'Google gives almost no numbers. These are ours; change them where you know better, and say why. The report names every change.',
      bn: 'গুগল প্রায় কোনো সংখ্যাই দেয় না। এগুলো আমাদের; ভালো জানলে বদলান, কারণও লিখুন। প্রতিবেদনে প্রতিটি বদল উল্লেখ থাকবে।',
    }),
  },
  access: { read: signedIn, update: admins },
  fields: [
    {
      name: 'changes',
      type: 'array',
      label: bilingual({ en: 'Changed numbers', bn: 'বদলানো সংখ্যা' }),
      labels: {
        singular: bilingual({ en: 'Change', bn: 'বদল' }),
        plural: bilingual({ en: 'Changes', bn: 'বদল' }),
      },
      fields: [
        {
          name: 'threshold',
          type: 'select',
          required: true,
          options: thresholdOptions,
          label: bilingual({ en: 'Number (our value)', bn: 'সংখ্যা (আমাদের মান)' }),
        },
        {
          name: 'value',
          type: 'number',
          required: true,
          min: 0,
          label: bilingual({ en: 'Your value', bn: 'আপনার মান' }),
        },
        { name: 'reason', type: 'text', label: bilingual({ en: 'Why', bn: 'কেন' }) },
      ],
    },
    {
      name: 'promoted',
      type: 'select',
      hasMany: true,
      options: promotableOptions,
      label: bilingual({ en: 'Advice taken as a condition', bn: 'যেসব পরামর্শ শর্ত হিসেবে ধরা হবে' }),
    },
  ],
}
