import type { CollectionConfig } from 'payload'

import { editors, nobody } from '../../../collections/access'
import { bilingual } from '../../../src/cms/bilingual'

/** The owner's dated statements about where readers come from, word for word. Added and never changed; the newest stands. */
export const TrafficAttestations: CollectionConfig = {
  slug: 'traffic-attestations',
  labels: {
    singular: bilingual({ en: 'Statement about traffic', bn: 'পাঠকের উৎস নিয়ে ঘোষণা' }),
    plural: bilingual({ en: 'Statements about traffic', bn: 'পাঠকের উৎস নিয়ে ঘোষণা' }),
  },
  admin: {
    useAsTitle: 'answer',
    defaultColumns: ['answer', 'by', 'at', 'expires'],
    group: bilingual({ en: 'Traffic', bn: 'পাঠক' }),
    hidden: ({ user }) => user?.role === 'author',
  },
  access: { create: nobody, delete: nobody, read: editors, update: nobody },
  defaultSort: '-at',
  fields: [
    {
      name: 'answer',
      type: 'select',
      required: true,
      label: bilingual({ en: 'Answer', bn: 'উত্তর' }),
      options: [
        { value: 'confirmed', label: bilingual({ en: 'Confirmed', bn: 'নিশ্চিত করা হয়েছে' }) },
        {
          value: 'declared',
          label: bilingual({ en: 'A source was named', bn: 'একটি উৎস জানানো হয়েছে' }),
        },
      ],
    },
    {
      name: 'wording',
      type: 'textarea',
      required: true,
      label: bilingual({ en: 'Statement, word for word', bn: 'ঘোষণার হুবহু বয়ান' }),
    },
    { name: 'note', type: 'textarea', label: bilingual({ en: 'Note', bn: 'মন্তব্য' }) },
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
    {
      name: 'expires',
      type: 'date',
      required: true,
      label: bilingual({ en: 'Holds until', bn: 'মেয়াদ' }),
      admin: { date: { pickerAppearance: 'dayOnly' } },
    },
  ],
}
