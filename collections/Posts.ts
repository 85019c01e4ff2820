import type { CollectionConfig } from 'payload'

import { bilingual } from '../src/cms/bilingual'
import { slugField } from '../src/cms/slugField'
import {
  createPosts,
  deletePosts,
  fieldForNobody,
  fieldForSignedIn,
  readPosts,
  readPostVersions,
  updatePosts,
} from './access'
import { bodyField } from './fields/body'
import { createdViaField } from './fields/createdViaField'
import { languageField } from './fields/languageField'
import { noindexField } from './fields/noindexField'
import { ownerField } from './fields/ownerField'
import { keepPublishedForEditors } from './hooks/keepPublishedForEditors'
import { recordPublication } from './hooks/recordPublication'
import { recordReview } from './hooks/recordReview'
import { redirectOldAddress } from './hooks/redirectOldAddress'
import { requireAltTextOfPictures } from './hooks/requireAltTextOfPictures'
import { restoreAsDraft } from './hooks/restoreAsDraft'

/** What the blog publishes. */
export const Posts: CollectionConfig = {
  slug: 'posts',
  labels: {
    singular: bilingual({ en: 'Post', bn: 'পোস্ট' }),
    plural: bilingual({ en: 'Posts', bn: 'পোস্ট' }),
  },
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', '_status', 'review', 'publishedAt', 'categories'],
    listSearchableFields: ['title', 'slug'],
    group: bilingual({ en: 'Content', bn: 'লেখালেখি' }),
  },
  access: {
    create: createPosts,
    delete: deletePosts,
    read: readPosts,
    readVersions: readPostVersions,
    update: updatePosts,
  },
  defaultSort: '-publishedAt',
  // What the public reads, newest first: without it every list sorts all bodies of the blog.
  indexes: [{ fields: ['_status', 'deletedAt', 'publishedAt', 'createdAt'] }],
  trash: true,
  versions: { maxPerDoc: 50, drafts: { autosave: { interval: 800 }, schedulePublish: true } },
  hooks: {
    beforeOperation: [restoreAsDraft.beforeOperation, keepPublishedForEditors.beforeOperation],
    beforeChange: [
      restoreAsDraft.beforeChange,
      keepPublishedForEditors.beforeChange,
      recordReview,
      requireAltTextOfPictures,
      recordPublication,
      redirectOldAddress.beforeChange,
    ],
    afterChange: [redirectOldAddress.afterChange],
  },
  fields: [
    {
      name: 'title',
      type: 'text',
      required: true,
      label: bilingual({ en: 'Title', bn: 'শিরোনাম' }),
    },
    bodyField(),
    {
      name: 'excerpt',
      type: 'textarea',
      label: bilingual({ en: 'Excerpt', bn: 'সারাংশ' }),
      admin: {
        description: bilingual({
          en: 'One or two sentences for lists and feeds.',
          bn: 'তালিকা ও ফিডের জন্য এক-দুই বাক্য।',
        }),
      },
    },
    {
      name: 'sourcesUsed',
      type: 'array',
      label: bilingual({ en: 'Sources used', bn: 'ব্যবহৃত সূত্র' }),
      labels: {
        singular: bilingual({ en: 'Source', bn: 'সূত্র' }),
        plural: bilingual({ en: 'Sources', bn: 'সূত্র' }),
      },
      fields: [
        {
          name: 'title',
          type: 'text',
          required: true,
          label: bilingual({ en: 'Title', bn: 'শিরোনাম' }),
        },
        { name: 'url', type: 'text', label: bilingual({ en: 'Address', bn: 'ঠিকানা' }) },
      ],
    },
    slugField({ collection: 'posts', from: 'title' }),
    {
      name: 'publishedAt',
      type: 'date',
      index: true,
      label: bilingual({ en: 'Date shown', bn: 'দেখানো তারিখ' }),
      admin: { position: 'sidebar', date: { pickerAppearance: 'dayAndTime' } },
    },
    {
      name: 'firstPublishedAt',
      type: 'date',
      index: true,
      access: { create: fieldForNobody, update: fieldForNobody },
      label: bilingual({ en: 'First published', bn: 'প্রথম প্রকাশ' }),
      admin: {
        position: 'sidebar',
        readOnly: true,
        date: { pickerAppearance: 'dayAndTime' },
        description: bilingual({
          en: 'Set once. Regularity is measured from it.',
          bn: 'একবারই বসে। নিয়মিততা এটি থেকে মাপা হয়।',
        }),
      },
    },
    {
      name: 'authors',
      type: 'relationship',
      relationTo: 'authors',
      hasMany: true,
      index: true,
      label: bilingual({ en: 'Authors', bn: 'লেখক' }),
      admin: { position: 'sidebar' },
    },
    {
      name: 'categories',
      type: 'relationship',
      relationTo: 'categories',
      hasMany: true,
      index: true,
      label: bilingual({ en: 'Categories', bn: 'বিভাগ' }),
      admin: {
        position: 'sidebar',
        description: bilingual({ en: 'The first is the primary one.', bn: 'প্রথমটি প্রধান বিভাগ।' }),
      },
    },
    {
      name: 'tags',
      type: 'relationship',
      relationTo: 'tags',
      hasMany: true,
      index: true,
      label: bilingual({ en: 'Tags', bn: 'ট্যাগ' }),
      admin: { position: 'sidebar' },
    },
    {
      name: 'coverImage',
      type: 'upload',
      relationTo: 'media',
      label: bilingual({ en: 'Cover image', bn: 'প্রচ্ছদ ছবি' }),
      admin: { position: 'sidebar' },
    },
    languageField(),
    createdViaField(),
    {
      name: 'review',
      type: 'select',
      defaultValue: 'draft',
      index: true,
      access: { read: fieldForSignedIn },
      label: bilingual({ en: 'Review', bn: 'পর্যালোচনা' }),
      admin: { position: 'sidebar', isClearable: false },
      options: [
        { value: 'draft', label: bilingual({ en: 'Draft', bn: 'খসড়া' }) },
        { value: 'in-review', label: bilingual({ en: 'In review', bn: 'পর্যালোচনায়' }) },
        {
          value: 'changes-asked',
          label: bilingual({ en: 'Changes asked', bn: 'সংশোধন চাওয়া হয়েছে' }),
        },
        { value: 'approved', label: bilingual({ en: 'Approved', bn: 'অনুমোদিত' }) },
      ],
    },
    {
      name: 'reviewedBy',
      type: 'relationship',
      relationTo: 'users',
      maxDepth: 0,
      access: { read: fieldForSignedIn, create: fieldForNobody, update: fieldForNobody },
      label: bilingual({ en: 'Reviewed by', bn: 'পর্যালোচনা করেছেন' }),
      admin: {
        position: 'sidebar',
        readOnly: true,
        condition: (data) => Boolean(data?.reviewedBy),
      },
    },
    {
      name: 'reviewedAt',
      type: 'date',
      access: { read: fieldForSignedIn, create: fieldForNobody, update: fieldForNobody },
      label: bilingual({ en: 'Reviewed on', bn: 'পর্যালোচনার তারিখ' }),
      admin: {
        position: 'sidebar',
        readOnly: true,
        condition: (data) => Boolean(data?.reviewedAt),
      },
    },
    {
      name: 'reviewNote',
      type: 'textarea',
      access: { read: fieldForSignedIn },
      label: bilingual({ en: 'Note of the review', bn: 'পর্যালোচনার মন্তব্য' }),
      admin: { position: 'sidebar' },
    },
    noindexField(),
    ownerField(),
  ],
}
