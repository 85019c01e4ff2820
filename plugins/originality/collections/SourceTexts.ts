import type { CollectionConfig } from 'payload'

import { editors, fieldForNobody, roleOf } from '../../../collections/access'
import { bilingual } from '../../../src/cms/bilingual'
import { dropSourceText } from '../hooks/dropSourceText'
import { nameSourceText } from '../hooks/nameSourceText'
import { queueSourceText } from '../hooks/queueSourceText'

/** The longest source text, in UTF-16 units: some 250,000 words. */
const longest = 1_500_000

/** The library: texts that posts are compared with. Only editors see it, so that nobody reads it through a check. */
export const SourceTexts: CollectionConfig = {
  slug: 'source-texts',
  labels: {
    singular: bilingual({ en: 'Source text', bn: 'উৎস লেখা' }),
    plural: bilingual({ en: 'Library of sources', bn: 'উৎসের ভান্ডার' }),
  },
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'origin', 'rights', 'publishedAt', 'createdAt'],
    listSearchableFields: ['title', 'address'],
    group: bilingual({ en: 'Originality', bn: 'মৌলিকতা' }),
    hidden: ({ user }) => user?.role === 'author',
    description: bilingual({
      en: 'Texts that every post is compared with: articles you know of, your older site, pages you have a licence for.',
      bn: 'যেসব লেখার সঙ্গে প্রতিটি পোস্ট মেলানো হয়: জানা নিবন্ধ, নিজের পুরোনো সাইট, অনুমতি নেওয়া লেখা।',
    }),
  },
  access: { create: editors, delete: editors, read: editors, update: editors },
  defaultSort: '-createdAt',
  hooks: {
    beforeChange: [nameSourceText],
    afterChange: [queueSourceText],
    afterDelete: [dropSourceText],
  },
  fields: [
    {
      name: 'title',
      type: 'text',
      required: true,
      label: bilingual({ en: 'Title', bn: 'শিরোনাম' }),
    },
    {
      name: 'text',
      type: 'textarea',
      required: true,
      maxLength: longest,
      label: bilingual({ en: 'Text', bn: 'লেখা' }),
      admin: { disableListColumn: true, disableListFilter: true, rows: 16 },
    },
    {
      name: 'origin',
      type: 'select',
      required: true,
      defaultValue: 'pasted',
      index: true,
      label: bilingual({ en: 'How it came here', bn: 'যেভাবে এসেছে' }),
      admin: { position: 'sidebar' },
      options: [
        { value: 'pasted', label: bilingual({ en: 'Pasted', bn: 'কপি করে আনা' }) },
        { value: 'file', label: bilingual({ en: 'File', bn: 'ফাইল' }) },
        { value: 'url', label: bilingual({ en: 'Web page', bn: 'ওয়েব পাতা' }) },
        { value: 'site', label: bilingual({ en: 'Whole site', bn: 'পুরো সাইট' }) },
      ],
    },
    {
      name: 'address',
      type: 'text',
      index: true,
      label: bilingual({ en: 'Address', bn: 'ঠিকানা' }),
      admin: {
        position: 'sidebar',
        description: bilingual({
          en: 'Where readers can see it, if anywhere.',
          bn: 'পাঠক যেখানে এটি দেখতে পান, যদি থাকে।',
        }),
      },
    },
    {
      name: 'rights',
      type: 'select',
      required: true,
      defaultValue: 'other',
      index: true,
      label: bilingual({ en: 'Whose text it is', bn: 'লেখাটি কার' }),
      admin: {
        position: 'sidebar',
        description: bilingual({
          en: 'What is your own or licensed to you does not count against a post.',
          bn: 'নিজের লেখা বা অনুমতি নেওয়া লেখার মিল পোস্টের বিপক্ষে ধরা হয় না।',
        }),
      },
      options: [
        { value: 'own', label: bilingual({ en: 'Our own', bn: 'নিজেদের' }) },
        { value: 'licensed', label: bilingual({ en: 'Licensed to us', bn: 'অনুমতি নেওয়া' }) },
        { value: 'other', label: bilingual({ en: 'Somebody else’s', bn: 'অন্যের' }) },
      ],
    },
    {
      name: 'licence',
      type: 'text',
      label: bilingual({ en: 'Licence', bn: 'লাইসেন্স' }),
      admin: { position: 'sidebar', condition: (data) => data?.rights === 'licensed' },
    },
    {
      name: 'publishedAt',
      type: 'date',
      label: bilingual({ en: 'Published there on', bn: 'সেখানে প্রকাশের তারিখ' }),
      admin: { position: 'sidebar' },
    },
    {
      name: 'language',
      type: 'text',
      label: bilingual({ en: 'Language', bn: 'ভাষা' }),
      admin: { position: 'sidebar' },
    },
    {
      name: 'externalId',
      type: 'text',
      index: true,
      label: bilingual({ en: 'Id in the source', bn: 'উৎসে পরিচিতি' }),
      admin: { hidden: true },
    },
    {
      name: 'hash',
      type: 'text',
      index: true,
      access: { create: fieldForNobody, update: fieldForNobody },
      label: bilingual({ en: 'Hash of the text', bn: 'লেখার হ্যাশ' }),
      admin: { hidden: true },
    },
    {
      name: 'addedBy',
      type: 'relationship',
      relationTo: 'users',
      maxDepth: 0,
      access: { create: fieldForNobody, update: fieldForNobody },
      label: bilingual({ en: 'Added by', bn: 'যিনি যোগ করেছেন' }),
      admin: { position: 'sidebar', readOnly: true, condition: (data) => Boolean(data?.addedBy) },
      hooks: {
        beforeChange: [
          ({ value, operation, req }) =>
            operation === 'create' && roleOf(req) !== null ? req.user?.id : (value as unknown),
        ],
      },
    },
  ],
}
