import {
  BlockquoteFeature,
  BlocksFeature,
  BoldFeature,
  EXPERIMENTAL_TableFeature,
  FixedToolbarFeature,
  HeadingFeature,
  HorizontalRuleFeature,
  InlineCodeFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  OrderedListFeature,
  ParagraphFeature,
  StrikethroughFeature,
  SubscriptFeature,
  SuperscriptFeature,
  UnderlineFeature,
  UnorderedListFeature,
  UploadFeature,
} from '@payloadcms/richtext-lexical'
import type { RichTextField } from 'payload'

import { bilingual } from '../../src/cms/bilingual'
import { linkFeature } from './linkFeature'
import { bodyBlocks } from './bodyBlocks'

/** The text of a post or page: headings, links, quotes with a source, code, tables, pictures and embeds. */
export const bodyField = (): RichTextField => ({
  name: 'body',
  type: 'richText',
  label: bilingual({ en: 'Body', bn: 'মূল লেখা' }),
  editor: lexicalEditor({
    features: [
      ParagraphFeature(),
      HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4', 'h5', 'h6'] }),
      BoldFeature(),
      ItalicFeature(),
      UnderlineFeature(),
      StrikethroughFeature(),
      SubscriptFeature(),
      SuperscriptFeature(),
      InlineCodeFeature(),
      OrderedListFeature(),
      UnorderedListFeature(),
      BlockquoteFeature(),
      HorizontalRuleFeature(),
      linkFeature(),
      UploadFeature({
        enabledCollections: ['media'],
        collections: {
          media: {
            fields: [
              {
                name: 'caption',
                type: 'text',
                label: bilingual({ en: 'Caption', bn: 'ছবির বিবরণ' }),
              },
              { name: 'href', type: 'text', label: bilingual({ en: 'Link', bn: 'লিংক' }) },
            ],
          },
        },
      }),
      EXPERIMENTAL_TableFeature(),
      BlocksFeature({ blocks: bodyBlocks }),
      FixedToolbarFeature(),
      InlineToolbarFeature(),
    ],
  }),
})
