import type { CollectionConfig, Field } from 'payload'

import { editors, nobody } from '../../../collections/access'
import { bilingual } from '../../../src/cms/bilingual'

const subject = ({ name, en, bn }: { name: string; en: string; bn: string }): Field => ({
  name,
  type: 'json',
  required: true,
  label: bilingual({ en, bn }),
})

/** Every change of the blog's subject: who, when, from what to what. Rows are added and never changed. */
export const NicheChanges: CollectionConfig = {
  slug: 'niche-changes',
  labels: {
    singular: bilingual({ en: 'Change of subject', bn: 'বিষয় বদল' }),
    plural: bilingual({ en: 'Changes of subject', bn: 'বিষয় বদলের ইতিহাস' }),
  },
  admin: {
    useAsTitle: 'at',
    defaultColumns: ['at', 'by', 'before', 'after'],
    group: bilingual({ en: 'Subject', bn: 'বিষয়' }),
    hidden: ({ user }) => user?.role === 'author',
  },
  access: { create: nobody, delete: nobody, read: editors, update: nobody },
  defaultSort: '-at',
  fields: [
    subject({ name: 'before', en: 'Before', bn: 'আগে' }),
    subject({ name: 'after', en: 'After', bn: 'পরে' }),
    {
      name: 'by',
      type: 'relationship',
      relationTo: 'users',
      maxDepth: 1,
      label: bilingual({ en: 'By', bn: 'যিনি বদলেছেন' }),
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
