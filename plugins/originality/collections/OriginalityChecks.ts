import type { CollectionConfig } from 'payload'

import { nobody } from '../../../collections/access'
import { bilingual } from '../../../src/cms/bilingual'
import { readOwnPairs } from './readOwnPairs'

/** What the last check of a post says as a whole, one row for each of its two texts, and what the gate did with it. */
export const OriginalityChecks: CollectionConfig = {
  slug: 'originality-checks',
  labels: {
    singular: bilingual({ en: 'Check', bn: 'যাচাই' }),
    plural: bilingual({ en: 'Checks', bn: 'যাচাই' }),
  },
  admin: { hidden: true, useAsTitle: 'key' },
  access: { create: nobody, delete: nobody, read: readOwnPairs, update: nobody },
  fields: [
    {
      name: 'key',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      label: bilingual({ en: 'Post and state', bn: 'পোস্ট ও অবস্থা' }),
    },
    {
      name: 'post',
      type: 'relationship',
      relationTo: 'posts',
      index: true,
      maxDepth: 0,
      label: bilingual({ en: 'Post', bn: 'পোস্ট' }),
    },
    {
      name: 'state',
      type: 'select',
      required: true,
      index: true,
      label: bilingual({ en: 'Text', bn: 'কোন লেখা' }),
      options: [
        { value: 'working', label: bilingual({ en: 'As it is being written', bn: 'খসড়া' }) },
        { value: 'published', label: bilingual({ en: 'As published', bn: 'প্রকাশিত' }) },
      ],
    },
    { name: 'revision', type: 'text', label: bilingual({ en: 'Revision', bn: 'সংস্করণ' }) },
    { name: 'words', type: 'number', label: bilingual({ en: 'Words', bn: 'শব্দ' }) },
    { name: 'originality', type: 'number', label: bilingual({ en: 'Originality', bn: 'মৌলিকতা' }) },
    {
      name: 'adjustedOriginality',
      type: 'number',
      label: bilingual({ en: 'Originality without exclusions', bn: 'বাদ দেওয়ার পর মৌলিকতা' }),
    },
    {
      name: 'externalShare',
      type: 'number',
      label: bilingual({ en: 'Share found outside the blog', bn: 'ব্লগের বাইরে পাওয়া অংশ' }),
    },
    {
      name: 'changed',
      type: 'number',
      label: bilingual({
        en: 'Share of words changed since the first version',
        bn: 'প্রথম সংস্করণের পর বদলানো শব্দের অংশ',
      }),
    },
    { name: 'partial', type: 'checkbox', label: bilingual({ en: 'Partial', bn: 'আংশিক' }) },
    {
      name: 'manipulation',
      type: 'json',
      label: bilingual({ en: 'Signs of manipulation', bn: 'কারসাজির চিহ্ন' }),
    },
    { name: 'checkedAt', type: 'date', label: bilingual({ en: 'Checked', bn: 'যাচাইয়ের সময়' }) },
    {
      name: 'gate',
      type: 'select',
      index: true,
      label: bilingual({ en: 'Gate', bn: 'প্রকাশের আগে যাচাই' }),
      options: [
        { value: 'clear', label: bilingual({ en: 'Clear', bn: 'ঠিক আছে' }) },
        {
          value: 'working',
          label: bilingual({ en: 'Published, check goes on', bn: 'প্রকাশিত, যাচাই চলছে' }),
        },
        {
          value: 'found-later',
          label: bilingual({
            en: 'Published before the check ended; it found copied text',
            bn: 'যাচাই শেষের আগে প্রকাশিত; পরে মিল পাওয়া গেছে',
          }),
        },
        {
          value: 'overridden',
          label: bilingual({ en: 'Published by an editor', bn: 'সম্পাদক প্রকাশ করেছেন' }),
        },
        {
          value: 'refused',
          label: bilingual({
            en: 'A scheduled publication was refused',
            bn: 'নির্ধারিত প্রকাশ আটকে গেছে',
          }),
        },
      ],
    },
    {
      name: 'gateAt',
      type: 'date',
      label: bilingual({ en: 'Time of the gate', bn: 'আটকানোর সময়' }),
    },
    {
      name: 'reasons',
      type: 'json',
      access: { read: () => false },
      label: bilingual({ en: 'Reasons of the gate', bn: 'আটকানোর কারণ' }),
    },
  ],
}
