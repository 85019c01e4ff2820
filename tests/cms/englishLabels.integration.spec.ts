import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { BlocksFeature, lexicalEditor } from '@payloadcms/richtext-lexical'
import { buildConfig } from 'payload'
import { expect, it } from 'vitest'

import { bilingual } from '../../src/cms/bilingual'
import { englishLabels } from './englishLabels'

it('lists what a Bengali reader would see in English', async () => {
  const post = bilingual({ en: 'Post', bn: 'লেখা' })
  const config = await buildConfig({
    secret: 'only for this test',
    telemetry: false,
    typescript: { autoGenerate: false },
    db: sqliteAdapter({ client: { url: 'file::memory:' } }),
    editor: lexicalEditor({
      features: [
        BlocksFeature({
          blocks: [
            {
              slug: 'code',
              labels: { singular: post, plural: post },
              admin: { disableBlockName: true },
              fields: [{ name: 'language', type: 'text' }],
            },
          ],
        }),
      ],
    }),
    collections: [
      {
        slug: 'posts',
        labels: { singular: post, plural: 'Posts' },
        admin: { description: 'What the blog says' },
        fields: [
          { name: 'title', type: 'text', label: post, admin: { placeholder: 'Your title' } },
          {
            name: 'address',
            type: 'text',
            label: 'URL',
            admin: { placeholder: 'https://example.com' },
          },
          { name: 'note', type: 'text', label: { en: 'Note' } },
          { name: 'secret', type: 'text', admin: { hidden: true } },
          {
            name: 'kind',
            type: 'select',
            label: post,
            options: [
              { value: 'about', label: 'About' },
              { value: 'other', label: post },
            ],
          },
          { name: 'body', type: 'richText', label: post },
        ],
      },
      { slug: 'users', auth: true, labels: { singular: post, plural: post }, fields: [] },
    ],
  })

  expect(englishLabels(config)).toEqual([
    'posts (plural): Posts',
    'posts (description): What the blog says',
    'posts.title (placeholder): Your title',
    'posts.note: no Bengali',
    'posts.kind (option): About',
    'posts.body.code.language: Language',
  ])
})
