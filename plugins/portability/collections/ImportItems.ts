import type { CollectionConfig } from 'payload'

import { editors, nobody } from '../../../collections/access'
import { bilingual } from '../../../src/cms/bilingual'

/**
 * Where each imported document came from, one row per item of a source: what a second import compares with and what undoing
 * goes by. Nothing of it is on the documents themselves.
 */
export const ImportItems: CollectionConfig = {
  slug: 'import-items',
  labels: {
    singular: bilingual({ en: 'Imported item', bn: 'আমদানি করা লেখা' }),
    plural: bilingual({ en: 'Imported items', bn: 'আমদানি করা লেখা' }),
  },
  admin: { hidden: true, useAsTitle: 'key' },
  access: { create: nobody, delete: nobody, read: editors, update: nobody },
  timestamps: false,
  fields: [
    {
      name: 'key',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      label: bilingual({ en: 'Source and id', bn: 'উৎস ও পরিচিতি' }),
    },
    {
      name: 'scope',
      type: 'text',
      index: true,
      label: bilingual({ en: 'Source', bn: 'উৎস' }),
    },
    {
      name: 'batch',
      type: 'text',
      required: true,
      index: true,
      label: bilingual({ en: 'Import', bn: 'আমদানি' }),
    },
    {
      name: 'action',
      type: 'select',
      required: true,
      options: [
        { value: 'created', label: bilingual({ en: 'Created', bn: 'তৈরি' }) },
        { value: 'updated', label: bilingual({ en: 'Updated', bn: 'হালনাগাদ' }) },
      ],
      label: bilingual({ en: 'Action', bn: 'কাজ' }),
    },
    {
      name: 'documentCollection',
      type: 'text',
      required: true,
      label: bilingual({ en: 'Collection', bn: 'সংগ্রহ' }),
    },
    {
      name: 'document',
      type: 'text',
      required: true,
      index: true,
      label: bilingual({ en: 'Document', bn: 'নথি' }),
    },
    {
      name: 'contentHash',
      type: 'text',
      label: bilingual({ en: 'Hash of the source', bn: 'উৎসের হ্যাশ' }),
    },
    {
      name: 'revision',
      type: 'text',
      label: bilingual({
        en: 'Revision of the document as imported',
        bn: 'আমদানির সময় নথির সংস্করণ',
      }),
    },
    {
      name: 'sourceSlug',
      type: 'text',
      label: bilingual({ en: 'Slug in the source', bn: 'উৎসে ঠিকানার অংশ' }),
    },
    {
      name: 'sourceStatus',
      type: 'text',
      label: bilingual({ en: 'Status as imported', bn: 'আমদানির সময়ের অবস্থা' }),
    },
    {
      name: 'made',
      type: 'json',
      label: bilingual({ en: 'Made along with it', bn: 'সঙ্গে যা তৈরি হয়েছে' }),
    },
    { name: 'warnings', type: 'json', label: bilingual({ en: 'Warnings', bn: 'সতর্কতা' }) },
    {
      name: 'previous',
      type: 'json',
      label: bilingual({ en: 'What it was before', bn: 'আগে যা ছিল' }),
    },
  ],
}
