import type { CollectionConfig } from 'payload'

import { editors, nobody } from '../../../collections/access'
import { bilingual } from '../../../src/cms/bilingual'

/** Who called which flag legitimate, and why. Rows are added and never changed; the newest for a flag stands. */
export const TrafficReviews: CollectionConfig = {
  slug: 'traffic-reviews',
  labels: {
    singular: bilingual({ en: 'Review of a flag', bn: 'সংকেতের পর্যালোচনা' }),
    plural: bilingual({ en: 'Reviews of flags', bn: 'সংকেতের পর্যালোচনা' }),
  },
  admin: {
    useAsTitle: 'flag',
    defaultColumns: ['flag', 'verdict', 'by', 'at', 'note'],
    group: bilingual({ en: 'Traffic', bn: 'পাঠক' }),
    hidden: ({ user }) => user?.role === 'author',
  },
  access: { create: nobody, delete: nobody, read: editors, update: nobody },
  defaultSort: '-at',
  fields: [
    {
      name: 'flag',
      type: 'text',
      required: true,
      index: true,
      label: bilingual({ en: 'Flag', bn: 'সংকেত' }),
    },
    {
      name: 'verdict',
      type: 'select',
      required: true,
      label: bilingual({ en: 'Word', bn: 'মত' }),
      options: [
        {
          value: 'legitimate',
          label: bilingual({ en: 'Reviewed: legitimate', bn: 'দেখা হয়েছে: স্বাভাবিক' }),
        },
        { value: 'reopened', label: bilingual({ en: 'Opened again', bn: 'আবার খোলা' }) },
      ],
    },
    { name: 'note', type: 'textarea', label: bilingual({ en: 'Why', bn: 'কারণ' }) },
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
