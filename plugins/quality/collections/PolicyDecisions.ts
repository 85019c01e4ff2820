import type { CollectionConfig } from 'payload'

import { editors, nobody } from '../../../collections/access'
import { bilingual } from '../../../src/cms/bilingual'
import { policyCategories } from '../translations/policyCategories'

/** Who said what of which suspicion, when, and of which text. Rows are added and never changed; the newest of a category stands. */
export const PolicyDecisions: CollectionConfig = {
  slug: 'policy-decisions',
  labels: {
    singular: bilingual({ en: 'Policy decision', bn: 'নীতির সিদ্ধান্ত' }),
    plural: bilingual({ en: 'Policy decisions', bn: 'নীতির সিদ্ধান্ত' }),
  },
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'category', 'verdict', 'byName', 'at'],
    group: bilingual({ en: 'Quality', bn: 'মান' }),
    hidden: ({ user }) => user?.role === 'author',
  },
  access: { create: nobody, delete: nobody, read: editors, update: nobody },
  defaultSort: '-at',
  fields: [
    { name: 'title', type: 'text', label: bilingual({ en: 'Text', bn: 'লেখা' }) },
    {
      name: 'kind',
      type: 'select',
      required: true,
      label: bilingual({ en: 'Kind', bn: 'ধরন' }),
      options: [
        { value: 'posts', label: bilingual({ en: 'Post', bn: 'পোস্ট' }) },
        { value: 'pages', label: bilingual({ en: 'Page', bn: 'পাতা' }) },
      ],
    },
    {
      name: 'document',
      type: 'text',
      required: true,
      index: true,
      label: bilingual({ en: 'Id of the text', bn: 'লেখার আইডি' }),
    },
    {
      name: 'category',
      type: 'select',
      required: true,
      label: bilingual({ en: 'Suspected of', bn: 'সন্দেহ' }),
      options: Object.entries(policyCategories).map(([value, [en, bn]]) => ({
        value,
        label: bilingual({ en, bn }),
      })),
    },
    {
      name: 'verdict',
      type: 'select',
      required: true,
      label: bilingual({ en: 'Decision', bn: 'সিদ্ধান্ত' }),
      options: [
        { value: 'confirmed', label: bilingual({ en: 'Breaks the policy', bn: 'নীতি ভাঙে' }) },
        { value: 'dismissed', label: bilingual({ en: 'It is fine', bn: 'ঠিক আছে' }) },
      ],
    },
    { name: 'note', type: 'textarea', label: bilingual({ en: 'Note', bn: 'মন্তব্য' }) },
    {
      name: 'by',
      type: 'relationship',
      relationTo: 'users',
      maxDepth: 1,
      label: bilingual({ en: 'By', bn: 'যিনি দিয়েছেন' }),
    },
    { name: 'byName', type: 'text', label: bilingual({ en: 'Name', bn: 'নাম' }) },
    {
      name: 'at',
      type: 'date',
      required: true,
      index: true,
      label: bilingual({ en: 'At', bn: 'সময়' }),
      admin: { date: { pickerAppearance: 'dayAndTime' } },
    },
    {
      name: 'revision',
      type: 'text',
      required: true,
      label: bilingual({ en: 'Revision of the text', bn: 'লেখার সংস্করণ' }),
    },
    {
      name: 'hits',
      type: 'json',
      label: bilingual({ en: 'Words it was about', bn: 'যেসব শব্দ নিয়ে' }),
    },
  ],
}
