import type { CollectionConfig } from 'payload'

import { editors, nobody } from '../../../collections/access'
import { attestationSubjects } from '../../../src/check/ownersWord'
import { bilingual } from '../../../src/cms/bilingual'
import { subjectNames } from '../translations/subjectNames'

/** The owner's dated word on what nobody else can know. Added and withdrawn, never changed; the newest of a subject stands. */
export const Attestations: CollectionConfig = {
  slug: 'attestations',
  labels: {
    singular: bilingual({ en: 'Statement', bn: 'ঘোষণা' }),
    plural: bilingual({ en: 'Statements', bn: 'ঘোষণা' }),
  },
  admin: {
    useAsTitle: 'subject',
    defaultColumns: ['subject', 'answer', 'by', 'at', 'expires', 'withdrawn'],
    group: bilingual({ en: 'Settings', bn: 'সেটিংস' }),
    hidden: ({ user }) => user?.role === 'author',
  },
  access: { create: nobody, delete: nobody, read: editors, update: nobody },
  defaultSort: '-at',
  fields: [
    {
      name: 'subject',
      type: 'select',
      required: true,
      index: true,
      label: bilingual({ en: 'Subject', bn: 'বিষয়' }),
      options: attestationSubjects.map((value) => ({
        value,
        label: bilingual(subjectNames[value]),
      })),
    },
    {
      name: 'answer',
      type: 'select',
      required: true,
      label: bilingual({ en: 'Answer', bn: 'উত্তর' }),
      options: [
        { value: 'confirmed', label: bilingual({ en: 'Confirmed', bn: 'নিশ্চিত' }) },
        { value: 'denied', label: bilingual({ en: 'Not so', bn: 'সত্য নয়' }) },
      ],
    },
    {
      name: 'wording',
      type: 'textarea',
      required: true,
      label: bilingual({ en: 'Statement, word for word', bn: 'ঘোষণার হুবহু বয়ান' }),
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
    },
    {
      name: 'expires',
      type: 'date',
      required: true,
      label: bilingual({ en: 'Holds until', bn: 'মেয়াদ' }),
    },
    { name: 'withdrawn', type: 'date', label: bilingual({ en: 'Withdrawn', bn: 'প্রত্যাহার' }) },
  ],
}
