import type { CollectionConfig } from 'payload'

import { editors, nobody } from '../../../collections/access'
import { bilingual } from '../../../src/cms/bilingual'

/**
 * What editors said of posts: on the subject, or not. One row for each post and subject, with the words that the post had when they
 * said it: what they confirmed is what they read.
 */
export const NicheConfirmations: CollectionConfig = {
  slug: 'niche-confirmations',
  labels: {
    singular: bilingual({ en: 'Word on a post', bn: 'লেখা নিয়ে মত' }),
    plural: bilingual({ en: 'Words on posts', bn: 'লেখা নিয়ে মত' }),
  },
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'isOnSubject', 'subject', 'by', 'at'],
    group: bilingual({ en: 'Subject', bn: 'বিষয়' }),
    hidden: ({ user }) => user?.role === 'author',
  },
  access: { create: nobody, delete: nobody, read: editors, update: nobody },
  defaultSort: '-at',
  fields: [
    { name: 'title', type: 'text', label: bilingual({ en: 'Title', bn: 'শিরোনাম' }) },
    {
      name: 'post',
      type: 'relationship',
      relationTo: 'posts',
      required: true,
      index: true,
      maxDepth: 1,
      label: bilingual({ en: 'Post', bn: 'পোস্ট' }),
    },
    {
      name: 'isOnSubject',
      type: 'checkbox',
      required: true,
      label: bilingual({ en: 'On the subject', bn: 'বিষয়ের মধ্যে' }),
    },
    {
      name: 'subject',
      type: 'text',
      required: true,
      index: true,
      label: bilingual({ en: 'Subject', bn: 'বিষয়' }),
    },
    {
      name: 'by',
      type: 'relationship',
      relationTo: 'users',
      maxDepth: 1,
      label: bilingual({ en: 'By', bn: 'যিনি বলেছেন' }),
    },
    {
      name: 'at',
      type: 'date',
      required: true,
      label: bilingual({ en: 'At', bn: 'সময়' }),
      admin: { date: { pickerAppearance: 'dayAndTime' } },
    },
    { name: 'words', type: 'json', required: true, admin: { hidden: true } },
  ],
}
