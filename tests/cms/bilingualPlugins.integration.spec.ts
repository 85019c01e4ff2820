import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { redirectsPlugin } from '@payloadcms/plugin-redirects'
import { seoPlugin } from '@payloadcms/plugin-seo'
import { buildConfig } from 'payload'
import { expect, it } from 'vitest'

import { bilingual } from '../../src/cms/bilingual'
import { bilingualRedirects } from '../../src/cms/bilingualRedirects'
import { bilingualSeoFields } from '../../src/cms/bilingualSeoFields'
import { englishLabels } from './englishLabels'

const label = bilingual({ en: 'Any', bn: 'যেকোনো' })
const labels = { singular: label, plural: label }

const build = ({ inBoth }: { inBoth: boolean }) =>
  buildConfig({
    secret: 'only for this test',
    telemetry: false,
    typescript: { autoGenerate: false },
    db: sqliteAdapter({ client: { url: 'file::memory:' } }),
    collections: [
      { slug: 'users', labels, auth: true, fields: [] },
      { slug: 'posts', labels, fields: [{ name: 'title', type: 'text', label }] },
      { slug: 'media', labels, upload: true, fields: [] },
    ],
    plugins: [
      seoPlugin({
        collections: ['posts'],
        uploadsCollection: 'media',
        ...(inBoth ? { fields: bilingualSeoFields } : {}),
      }),
      redirectsPlugin({
        collections: ['posts'],
        redirectTypes: ['301', '302'],
        ...(inBoth
          ? {
              overrides: { labels: bilingualRedirects.labels },
              redirectTypeFieldOverride: { options: bilingualRedirects.options },
            }
          : {}),
      }),
    ],
  })

it('finds the plugins in English without our labels', async () => {
  expect(englishLabels(await build({ inBoth: false })).length).toBeGreaterThan(9)
})

it('leaves nothing of the plugins in English only', async () => {
  expect(englishLabels(await build({ inBoth: true }))).toEqual([])
})

it('passes fields through that it does not know', () => {
  const field = { name: 'keyword', type: 'text' as const }
  expect(bilingualSeoFields({ defaultFields: [field] })).toEqual([field])
})
