import {
  BoldFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'
import type { Block } from 'payload'

import { bilingual } from '../../src/cms/bilingual'
import { linkFeature } from './linkFeature'

const sourceUrl = {
  name: 'sourceUrl',
  type: 'text',
  label: bilingual({ en: 'Address of the source', bn: 'সূত্রের ঠিকানা' }),
} as const

/** A quotation that names its source, which originality counts as quoted and not as copied. */
const quotation: Block = {
  slug: 'quotation',
  labels: {
    singular: bilingual({ en: 'Quotation', bn: 'উদ্ধৃতি' }),
    plural: bilingual({ en: 'Quotations', bn: 'উদ্ধৃতি' }),
  },
  fields: [
    {
      name: 'content',
      type: 'richText',
      label: bilingual({ en: 'Quoted words', bn: 'উদ্ধৃত কথা' }),
      editor: lexicalEditor({
        features: [
          ParagraphFeature(),
          BoldFeature(),
          ItalicFeature(),
          linkFeature(),
          OrderedListFeature(),
          UnorderedListFeature(),
          InlineToolbarFeature(),
        ],
      }),
    },
    {
      name: 'source',
      type: 'text',
      label: bilingual({ en: 'Source', bn: 'সূত্র' }),
      admin: {
        description: bilingual({
          en: 'Who said or wrote it, and where.',
          bn: 'কে বলেছেন বা লিখেছেন, কোথায়।',
        }),
      },
    },
    sourceUrl,
  ],
}

const code: Block = {
  slug: 'code',
  labels: {
    singular: bilingual({ en: 'Code', bn: 'কোড' }),
    plural: bilingual({ en: 'Code', bn: 'কোড' }),
  },
  fields: [
    { name: 'language', type: 'text', label: bilingual({ en: 'Language', bn: 'ভাষা' }) },
    // A text area and not Payload's code field: its editor is loaded from another host.
    { name: 'code', type: 'textarea', required: true, label: bilingual({ en: 'Code', bn: 'কোড' }) },
  ],
}

const embed: Block = {
  slug: 'embed',
  labels: {
    singular: bilingual({ en: 'Embed', bn: 'এমবেড' }),
    plural: bilingual({ en: 'Embeds', bn: 'এমবেড' }),
  },
  fields: [
    {
      name: 'url',
      type: 'text',
      required: true,
      label: bilingual({ en: 'Address', bn: 'ঠিকানা' }),
      admin: {
        description: bilingual({
          en: 'A video, map or post on another site, such as https://www.youtube.com/watch?v=…',
          bn: 'অন্য সাইটের ভিডিও, মানচিত্র বা পোস্ট, যেমন https://www.youtube.com/watch?v=…',
        }),
      },
    },
    { name: 'title', type: 'text', label: bilingual({ en: 'What it shows', bn: 'এতে কী আছে' }) },
  ],
}

const gallery: Block = {
  slug: 'gallery',
  labels: {
    singular: bilingual({ en: 'Gallery', bn: 'ছবির গ্যালারি' }),
    plural: bilingual({ en: 'Galleries', bn: 'ছবির গ্যালারি' }),
  },
  fields: [
    {
      name: 'images',
      type: 'array',
      labels: {
        singular: bilingual({ en: 'Image', bn: 'ছবি' }),
        plural: bilingual({ en: 'Images', bn: 'ছবি' }),
      },
      label: bilingual({ en: 'Images', bn: 'ছবি' }),
      fields: [
        {
          name: 'image',
          type: 'upload',
          relationTo: 'media',
          required: true,
          label: bilingual({ en: 'Image', bn: 'ছবি' }),
        },
        { name: 'caption', type: 'text', label: bilingual({ en: 'Caption', bn: 'ছবির বিবরণ' }) },
      ],
    },
  ],
}

const rawHtml: Block = {
  slug: 'rawHtml',
  labels: {
    singular: bilingual({ en: 'HTML', bn: 'এইচটিএমএল' }),
    plural: bilingual({ en: 'HTML', bn: 'এইচটিএমএল' }),
  },
  fields: [
    {
      name: 'html',
      type: 'textarea',
      required: true,
      label: bilingual({ en: 'HTML', bn: 'এইচটিএমএল' }),
      admin: {
        description: bilingual({
          en: 'Kept as it was written. A frontend must clean it before showing it.',
          bn: 'যেমন লেখা হয়েছিল তেমনই রাখা আছে। দেখানোর আগে ফ্রন্টএন্ডকে পরিষ্কার করে নিতে হবে।',
        }),
      },
    },
  ],
}

/** The blocks of the editor beyond running text. Shapes are part of the REST API: add, never rename. */
export const bodyBlocks: Block[] = [quotation, code, embed, gallery, rawHtml]
