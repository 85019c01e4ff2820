import type { CollectionConfig } from 'payload'

import { fieldForEditors, nobody } from '../../../collections/access'
import { bilingual } from '../../../src/cms/bilingual'
import { readOwnPairs } from './readOwnPairs'

const forEditors = { read: fieldForEditors }

/**
 * One post against one source, as the last check found them. Written by checks and by `PATCH /api/originality/pairs/:id` alone;
 * the screen is /admin/originality. What an author may know of a source is decided there, so here they see figures only.
 */
export const OriginalityPairs: CollectionConfig = {
  slug: 'originality-pairs',
  labels: {
    singular: bilingual({ en: 'Match', bn: 'মিল' }),
    plural: bilingual({ en: 'Matches', bn: 'মিল' }),
  },
  admin: { hidden: true, useAsTitle: 'source' },
  access: { create: nobody, delete: nobody, read: readOwnPairs, update: nobody },
  fields: [
    {
      name: 'key',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      access: forEditors,
      label: bilingual({ en: 'Post, state and source', bn: 'পোস্ট, অবস্থা ও উৎস' }),
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
    {
      name: 'source',
      type: 'text',
      required: true,
      index: true,
      access: forEditors,
      label: bilingual({ en: 'Source', bn: 'উৎস' }),
    },
    {
      name: 'sourceKind',
      type: 'select',
      required: true,
      label: bilingual({ en: 'Kind of source', bn: 'উৎসের ধরন' }),
      options: [
        { value: 'posts', label: bilingual({ en: 'Post', bn: 'পোস্ট' }) },
        { value: 'source-texts', label: bilingual({ en: 'Library', bn: 'ভান্ডার' }) },
        { value: 'web', label: bilingual({ en: 'Web page', bn: 'ওয়েব পাতা' }) },
      ],
    },
    {
      name: 'sourceTitle',
      type: 'text',
      access: forEditors,
      label: bilingual({ en: 'Title of the source', bn: 'উৎসের শিরোনাম' }),
    },
    {
      name: 'sourceAddress',
      type: 'text',
      access: forEditors,
      label: bilingual({ en: 'Address of the source', bn: 'উৎসের ঠিকানা' }),
    },
    {
      name: 'sourcePublishedAt',
      type: 'date',
      access: forEditors,
      label: bilingual({ en: 'Source published on', bn: 'উৎস প্রকাশের তারিখ' }),
    },
    {
      name: 'sourceRevision',
      type: 'text',
      access: forEditors,
      label: bilingual({ en: 'Revision of the source', bn: 'উৎসের সংস্করণ' }),
    },
    {
      name: 'relation',
      type: 'select',
      required: true,
      index: true,
      label: bilingual({ en: 'Whose source', bn: 'উৎসটি কার' }),
      options: [
        { value: 'self', label: bilingual({ en: 'Same author', bn: 'একই লেখক' }) },
        { value: 'foreign', label: bilingual({ en: 'Somebody else', bn: 'অন্য কেউ' }) },
      ],
    },
    { name: 'share', type: 'number', label: bilingual({ en: 'Share', bn: 'অংশ' }) },
    {
      name: 'rawShare',
      type: 'number',
      label: bilingual({ en: 'Share with what is excluded', bn: 'বাদ দেওয়া অংশসহ' }),
    },
    { name: 'words', type: 'number', label: bilingual({ en: 'Words', bn: 'শব্দ' }) },
    {
      name: 'longest',
      type: 'number',
      label: bilingual({ en: 'Words of the longest passage', bn: 'দীর্ঘতম অংশের শব্দ' }),
    },
    {
      name: 'severity',
      type: 'number',
      index: true,
      label: bilingual({
        en: 'Severity; from 1 on the gate refuses',
        bn: 'গুরুত্ব; ১ থেকে প্রকাশ আটকায়',
      }),
    },
    {
      name: 'passages',
      type: 'json',
      access: forEditors,
      label: bilingual({ en: 'Passages', bn: 'অংশগুলো' }),
    },
    {
      name: 'status',
      type: 'select',
      required: true,
      index: true,
      label: bilingual({ en: 'Status', bn: 'অবস্থা' }),
      options: [
        { value: 'open', label: bilingual({ en: 'Open', bn: 'সিদ্ধান্ত বাকি' }) },
        { value: 'decided', label: bilingual({ en: 'Decided', bn: 'সিদ্ধান্ত হয়েছে' }) },
      ],
    },
    {
      name: 'excluded',
      type: 'checkbox',
      defaultValue: false,
      label: bilingual({ en: 'Left out by an editor', bn: 'সম্পাদক বাদ দিয়েছেন' }),
    },
    {
      name: 'exclusion',
      type: 'text',
      access: forEditors,
      label: bilingual({ en: 'Why it does not count', bn: 'যে কারণে ধরা হয় না' }),
    },
    {
      name: 'revision',
      type: 'text',
      label: bilingual({ en: 'Revision of the post', bn: 'পোস্টের সংস্করণ' }),
    },
    {
      name: 'foundAt',
      type: 'date',
      index: true,
      label: bilingual({ en: 'Found', bn: 'পাওয়া গেছে' }),
    },
  ],
}
