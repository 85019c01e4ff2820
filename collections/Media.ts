import type { CollectionConfig } from 'payload'

import { answerMissingFile } from '../src/cms/answerMissingFile'
import { bilingual } from '../src/cms/bilingual'
import { anyone, fieldForNobody, fieldForSignedIn, ownMediaOrEditors, signedIn } from './access'
import { ownerField } from './fields/ownerField'
import { recordColour } from './hooks/recordColour'
import { cleanUpload } from './hooks/cleanUpload'
import { refuseRemoteUpload } from './hooks/refuseRemoteUpload'
import { requireAltText } from './hooks/requireAltText'

const megabyte = 1024 * 1024

/** The largest file that an upload may be, in bytes. */
export const maximumUploadSize = 20 * megabyte

/**
 * Pictures with the words that stand for them, and where they come from.
 * @param directory where their files lie, unless a bucket is set
 */
export const mediaIn = (directory: string): CollectionConfig => ({
  slug: 'media',
  labels: {
    singular: bilingual({ en: 'Media file', bn: 'মিডিয়া ফাইল' }),
    plural: bilingual({ en: 'Media', bn: 'মিডিয়া' }),
  },
  admin: {
    useAsTitle: 'alt',
    defaultColumns: ['filename', 'alt', 'origin', 'altMissing'],
    group: bilingual({ en: 'Content', bn: 'লেখালেখি' }),
  },
  access: { create: signedIn, delete: ownMediaOrEditors, read: anyone, update: ownMediaOrEditors },
  upload: {
    staticDir: directory,
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'image/avif'],
    filesRequiredOnCreate: false,
    handlers: [answerMissingFile],
    pasteURL: false,
    focalPoint: true,
    adminThumbnail: 'thumbnail',
    imageSizes: [
      { name: 'thumbnail', width: 320 },
      { name: 'card', width: 768 },
      { name: 'wide', width: 1280 },
      { name: 'social', width: 1200, height: 630, position: 'centre' },
    ],
  },
  hooks: {
    beforeOperation: [refuseRemoteUpload, cleanUpload],
    beforeValidate: [requireAltText],
    beforeChange: [recordColour],
  },
  fields: [
    {
      name: 'alt',
      type: 'text',
      label: bilingual({ en: 'Alternative text', bn: 'ছবির বিকল্প লেখা' }),
      admin: {
        description: bilingual({
          en: 'What the picture shows, for those who cannot see it. Or mark it as decorative.',
          bn: 'ছবিতে কী আছে, যাঁরা দেখতে পান না তাঁদের জন্য। না হলে “শুধু সাজসজ্জা” চিহ্নিত করুন।',
        }),
      },
    },
    {
      name: 'decorative',
      type: 'checkbox',
      defaultValue: false,
      label: bilingual({
        en: 'Decorative: says nothing that the text does not',
        bn: 'শুধু সাজসজ্জা: লেখার বাইরে কিছু বলে না',
      }),
    },
    {
      name: 'altMissing',
      type: 'checkbox',
      defaultValue: false,
      index: true,
      access: { create: fieldForNobody, read: fieldForSignedIn, update: fieldForNobody },
      label: bilingual({
        en: 'Imported without alternative text',
        bn: 'বিকল্প লেখা ছাড়াই আমদানি করা',
      }),
      admin: { readOnly: true, position: 'sidebar' },
    },
    {
      name: 'origin',
      type: 'select',
      defaultValue: 'unknown',
      label: bilingual({ en: 'Origin', bn: 'উৎস' }),
      options: [
        { value: 'own', label: bilingual({ en: 'Our own', bn: 'নিজেদের' }) },
        { value: 'licensed', label: bilingual({ en: 'Licensed', bn: 'লাইসেন্স নেওয়া' }) },
        {
          value: 'public-domain',
          label: bilingual({ en: 'Public domain', bn: 'উন্মুক্ত (পাবলিক ডোমেইন)' }),
        },
        { value: 'generated', label: bilingual({ en: 'Generated', bn: 'কৃত্রিমভাবে তৈরি' }) },
        { value: 'unknown', label: bilingual({ en: 'Unknown', bn: 'জানা নেই' }) },
      ],
    },
    { name: 'licence', type: 'text', label: bilingual({ en: 'Licence', bn: 'লাইসেন্স' }) },
    { name: 'credit', type: 'text', label: bilingual({ en: 'Credit', bn: 'কৃতজ্ঞতা' }) },
    {
      name: 'ownWork',
      type: 'checkbox',
      defaultValue: false,
      access: { read: fieldForSignedIn },
      label: bilingual({ en: 'Made by the blog itself', bn: 'ব্লগের নিজের তৈরি' }),
    },
    {
      name: 'externalUrl',
      type: 'text',
      index: true,
      label: bilingual({ en: 'Address on another host', bn: 'অন্য সাইটে ছবির ঠিকানা' }),
      admin: {
        readOnly: true,
        condition: (data) => Boolean(data?.externalUrl),
        description: bilingual({
          en: 'An imported picture that still lies on its old host.',
          bn: 'আমদানি করা ছবি, এখনো পুরোনো সাইটেই আছে।',
        }),
      },
    },
    {
      name: 'dominantColour',
      type: 'text',
      access: { create: fieldForNobody, update: fieldForNobody },
      label: bilingual({ en: 'Dominant colour', bn: 'প্রধান রং' }),
      admin: { hidden: true },
    },
    ownerField(),
    // What storage in a bucket adds to every upload; it stands here so that switching it on changes no schema.
    {
      name: '_objectKey',
      type: 'text',
      access: { read: fieldForSignedIn },
      admin: { hidden: true, readOnly: true },
    },
  ],
})
