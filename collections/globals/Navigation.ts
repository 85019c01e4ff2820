import type { ArrayField, GlobalConfig } from 'payload'

import { bilingual } from '../../src/cms/bilingual'
import { anyone, editors } from '../access'

const menu = ({ name, en, bn }: { name: string; en: string; bn: string }): ArrayField => ({
  name,
  type: 'array',
  maxRows: 30,
  label: bilingual({ en, bn }),
  labels: {
    singular: bilingual({ en: 'Item', bn: 'আইটেম' }),
    plural: bilingual({ en: 'Items', bn: 'আইটেম' }),
  },
  fields: [
    { name: 'label', type: 'text', required: true, label: bilingual({ en: 'Words', bn: 'লেখা' }) },
    {
      name: 'leadsTo',
      type: 'radio',
      required: true,
      defaultValue: 'document',
      label: bilingual({ en: 'Leads to', bn: 'কোথায় যাবে' }),
      options: [
        {
          value: 'document',
          label: bilingual({ en: 'A page, post or category', bn: 'পাতা, পোস্ট বা বিভাগ' }),
        },
        { value: 'address', label: bilingual({ en: 'An address', bn: 'একটি ঠিকানা' }) },
      ],
    },
    {
      name: 'document',
      type: 'relationship',
      relationTo: ['pages', 'posts', 'categories', 'tags'],
      label: bilingual({ en: 'Document', bn: 'ডকুমেন্ট' }),
      admin: { condition: (_data, sibling) => sibling?.leadsTo !== 'address' },
    },
    {
      name: 'address',
      type: 'text',
      label: bilingual({ en: 'Address', bn: 'ঠিকানা' }),
      admin: {
        placeholder: '/',
        condition: (_data, sibling) => sibling?.leadsTo === 'address',
        description: bilingual({ en: '“/” is the home page.', bn: '“/” মানে প্রথম পাতা।' }),
      },
    },
  ],
})

/** The menus that every page of the public site shows. */
export const Navigation: GlobalConfig = {
  slug: 'navigation',
  label: bilingual({ en: 'Navigation', bn: 'মেনু' }),
  admin: { group: bilingual({ en: 'Settings', bn: 'সেটিংস' }) },
  access: { read: anyone, update: editors },
  fields: [
    menu({ name: 'header', en: 'Main menu', bn: 'প্রধান মেনু' }),
    menu({ name: 'footer', en: 'Footer', bn: 'ফুটার' }),
  ],
}
