import type { CollectionConfig } from 'payload'

import { editors, nobody } from '../../../collections/access'
import { bilingual } from '../../../src/cms/bilingual'

/** Who decided what about which passage, and when. Rows are added and never changed; the newest for a passage stands. */
export const OriginalityDecisions: CollectionConfig = {
  slug: 'originality-decisions',
  labels: {
    singular: bilingual({ en: 'Decision', bn: 'সিদ্ধান্ত' }),
    plural: bilingual({ en: 'Decisions on matches', bn: 'মিল নিয়ে সিদ্ধান্ত' }),
  },
  admin: {
    useAsTitle: 'decision',
    defaultColumns: ['decision', 'post', 'by', 'at', 'note'],
    group: bilingual({ en: 'Originality', bn: 'মৌলিকতা' }),
    hidden: ({ user }) => user?.role === 'author',
  },
  access: { create: nobody, delete: nobody, read: editors, update: nobody },
  defaultSort: '-at',
  fields: [
    {
      name: 'decision',
      type: 'select',
      required: true,
      label: bilingual({ en: 'Decision', bn: 'সিদ্ধান্ত' }),
      options: [
        { value: 'copied', label: bilingual({ en: 'Copied', bn: 'নকল' }) },
        { value: 'quotation', label: bilingual({ en: 'Quotation', bn: 'উদ্ধৃতি' }) },
        { value: 'licensed', label: bilingual({ en: 'Licensed', bn: 'অনুমতি আছে' }) },
        { value: 'own-work', label: bilingual({ en: 'Own work', bn: 'নিজের লেখা' }) },
        {
          value: 'they-copied-us',
          label: bilingual({ en: 'They copied us', bn: 'ওরাই আমাদের লেখা নিয়েছে' }),
        },
        { value: 'false-alarm', label: bilingual({ en: 'False alarm', bn: 'ভুল সংকেত' }) },
        { value: 'excluded', label: bilingual({ en: 'Left out', bn: 'বাদ দেওয়া' }) },
        { value: 'included', label: bilingual({ en: 'Counted again', bn: 'আবার ধরা' }) },
        {
          value: 'override',
          label: bilingual({ en: 'Published all the same', bn: 'তবু প্রকাশ' }),
        },
      ],
    },
    {
      name: 'note',
      type: 'textarea',
      label: bilingual({ en: 'Note', bn: 'মন্তব্য' }),
    },
    {
      name: 'post',
      type: 'relationship',
      relationTo: 'posts',
      index: true,
      maxDepth: 1,
      label: bilingual({ en: 'Post', bn: 'পোস্ট' }),
    },
    { name: 'source', type: 'text', index: true, label: bilingual({ en: 'Source', bn: 'উৎস' }) },
    { name: 'pair', type: 'text', index: true, label: bilingual({ en: 'Match', bn: 'মিল' }) },
    {
      name: 'passage',
      type: 'text',
      label: bilingual({ en: 'Passage (none: all of them)', bn: 'অংশ (না থাকলে সবগুলো)' }),
    },
    {
      name: 'keys',
      type: 'json',
      label: bilingual({ en: 'Passages it was about', bn: 'যেসব অংশ নিয়ে' }),
    },
    {
      name: 'by',
      type: 'relationship',
      relationTo: 'users',
      maxDepth: 1,
      label: bilingual({ en: 'By', bn: 'যিনি দিয়েছেন' }),
    },
    {
      name: 'at',
      type: 'date',
      required: true,
      index: true,
      label: bilingual({ en: 'At', bn: 'সময়' }),
      admin: { date: { pickerAppearance: 'dayAndTime' } },
    },
  ],
}
