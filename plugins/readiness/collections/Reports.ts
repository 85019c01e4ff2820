import type { CollectionConfig } from 'payload'

import { bilingual } from '../../../src/cms/bilingual'

/** Every report that was made, with the rules of its day. Nobody writes them by hand; their screen is /admin/readiness. */
export const Reports: CollectionConfig = {
  slug: 'reports',
  labels: {
    singular: bilingual({ en: 'Report', bn: 'প্রতিবেদন' }),
    plural: bilingual({ en: 'Reports', bn: 'প্রতিবেদন' }),
  },
  admin: { hidden: true, useAsTitle: 'createdAt' },
  access: {
    create: () => false,
    delete: ({ req }) => req.user?.role === 'admin',
    read: ({ req }) => Boolean(req.user),
    update: () => false,
  },
  fields: [
    {
      name: 'state',
      type: 'select',
      required: true,
      index: true,
      options: [
        { value: 'running', label: bilingual({ en: 'Running', bn: 'চলছে' }) },
        { value: 'done', label: bilingual({ en: 'Done', bn: 'শেষ' }) },
        { value: 'failed', label: bilingual({ en: 'Failed', bn: 'ব্যর্থ' }) },
      ],
      label: bilingual({ en: 'State', bn: 'অবস্থা' }),
    },
    {
      name: 'requestedBy',
      type: 'relationship',
      relationTo: 'users',
      maxDepth: 0,
      label: bilingual({ en: 'Requested by', bn: 'যিনি চেয়েছেন' }),
    },
    { name: 'progress', type: 'json', label: bilingual({ en: 'Progress', bn: 'অগ্রগতি' }) },
    { name: 'verdict', type: 'text', index: true, label: bilingual({ en: 'Verdict', bn: 'রায়' }) },
    {
      name: 'rulesVersion',
      type: 'text',
      label: bilingual({ en: 'Version of the rules', bn: 'নিয়মের সংস্করণ' }),
    },
    {
      name: 'profile',
      type: 'select',
      options: [
        { value: 'official', label: bilingual({ en: 'Official', bn: 'গুগলের নিয়ম' }) },
        { value: 'strict', label: bilingual({ en: 'Strict', bn: 'কড়া' }) },
      ],
      label: bilingual({ en: 'Profile', bn: 'বিচারের ধরন' }),
    },
    // The history is read out of this alone: a report of a large blog is half a megabyte.
    { name: 'summary', type: 'json', label: bilingual({ en: 'In figures', bn: 'সংখ্যায়' }) },
    { name: 'report', type: 'json', label: bilingual({ en: 'Report', bn: 'প্রতিবেদন' }) },
    { name: 'error', type: 'text', label: bilingual({ en: 'Error', bn: 'ত্রুটি' }) },
  ],
}
