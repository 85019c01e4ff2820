import type { CollectionConfig } from 'payload'

import { editors, nobody } from '../../../collections/access'
import { bilingual } from '../../../src/cms/bilingual'
import { importEndpoints } from '../endpoints/importEndpoints'

/** Every import that was planned or run, so that it can go on after a crash and be undone as a whole. Its screen is /admin/import. */
export const Imports: CollectionConfig = {
  slug: 'imports',
  labels: {
    singular: bilingual({ en: 'Import', bn: 'আমদানি' }),
    plural: bilingual({ en: 'Imports', bn: 'আমদানি' }),
  },
  admin: { hidden: true, useAsTitle: 'name' },
  access: { create: nobody, delete: nobody, read: editors, update: nobody },
  endpoints: importEndpoints,
  fields: [
    { name: 'name', type: 'text', label: bilingual({ en: 'File', bn: 'ফাইল' }) },
    { name: 'kind', type: 'text', label: bilingual({ en: 'Kind', bn: 'ধরন' }) },
    {
      name: 'state',
      type: 'select',
      required: true,
      index: true,
      options: [
        { value: 'planned', label: bilingual({ en: 'Planned', bn: 'পরিকল্পিত' }) },
        { value: 'running', label: bilingual({ en: 'Running', bn: 'চলছে' }) },
        { value: 'done', label: bilingual({ en: 'Done', bn: 'শেষ' }) },
        { value: 'failed', label: bilingual({ en: 'Failed', bn: 'ব্যর্থ' }) },
        { value: 'cancelled', label: bilingual({ en: 'Cancelled', bn: 'বাতিল' }) },
        { value: 'undoing', label: bilingual({ en: 'Being undone', bn: 'ফেরানো হচ্ছে' }) },
        { value: 'undone', label: bilingual({ en: 'Undone', bn: 'ফেরানো হয়েছে' }) },
      ],
      label: bilingual({ en: 'State', bn: 'অবস্থা' }),
    },
    {
      name: 'fingerprint',
      type: 'text',
      index: true,
      label: bilingual({ en: 'Fingerprint of the content', bn: 'বিষয়বস্তুর আঙুলছাপ' }),
    },
    {
      name: 'plannedAt',
      type: 'date',
      required: true,
      label: bilingual({ en: 'Planned at', bn: 'পরিকল্পনার সময়' }),
    },
    {
      name: 'from',
      type: 'text',
      label: bilingual({ en: 'Source asked for', bn: 'যে উৎস চাওয়া হয়েছে' }),
    },
    {
      name: 'blogUrl',
      type: 'text',
      label: bilingual({ en: 'Address of the old blog', bn: 'পুরোনো ব্লগের ঠিকানা' }),
    },
    {
      name: 'file',
      type: 'text',
      access: { read: () => false },
      label: bilingual({ en: 'File on the server', bn: 'সার্ভারের ফাইল' }),
    },
    { name: 'plan', type: 'json', label: bilingual({ en: 'Plan', bn: 'পরিকল্পনা' }) },
    { name: 'progress', type: 'json', label: bilingual({ en: 'Progress', bn: 'অগ্রগতি' }) },
    { name: 'result', type: 'json', label: bilingual({ en: 'Result', bn: 'ফলাফল' }) },
    { name: 'problem', type: 'json', label: bilingual({ en: 'Problem', bn: 'সমস্যা' }) },
    {
      name: 'holder',
      type: 'json',
      access: { read: () => false },
      label: bilingual({ en: 'Running process', bn: 'চলমান প্রক্রিয়া' }),
    },
    {
      name: 'pending',
      type: 'json',
      access: { read: () => false },
      label: bilingual({ en: 'Being written', bn: 'যা লেখা হচ্ছে' }),
    },
    {
      name: 'requestedBy',
      type: 'relationship',
      relationTo: 'users',
      maxDepth: 0,
      label: bilingual({ en: 'Requested by', bn: 'যিনি চেয়েছেন' }),
    },
  ],
}
