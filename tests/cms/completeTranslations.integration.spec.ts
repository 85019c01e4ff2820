import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { redirectsPlugin } from '@payloadcms/plugin-redirects'
import { seoPlugin } from '@payloadcms/plugin-seo'
import {
  BlocksFeature,
  EXPERIMENTAL_TableFeature,
  FixedToolbarFeature,
  HeadingFeature,
  lexicalEditor,
  TextStateFeature,
  UploadFeature,
} from '@payloadcms/richtext-lexical'
import { initI18n } from '@payloadcms/translations'
import { bnBd } from '@payloadcms/translations/languages/bnBd'
import { bnIn } from '@payloadcms/translations/languages/bnIn'
import { en } from '@payloadcms/translations/languages/en'
import { buildConfig, type SanitizedConfig } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { completeTranslations } from '../../src/cms/completeTranslations'
import { bengaliLexical } from '../../src/cms/translations/bengaliLexical'
import { bengaliRedirects } from '../../src/cms/translations/bengaliRedirects'
import { bengaliSeo } from '../../src/cms/translations/bengaliSeo'
import { bengaliFaults } from './bengaliFaults'
import { flattenTranslations } from './flattenTranslations'

/** Keys whose Bengali may equal the English: only the one this test gives in English alone. */
const sameInBoth = ['blog:onlyEnglish']

let folder: string
let config: SanitizedConfig
let english: Map<string, string>
let bengali: Map<string, string>

const build = () =>
  buildConfig({
    secret: 'only for this test',
    telemetry: false,
    typescript: { autoGenerate: false },
    db: sqliteAdapter({ client: { url: `file:${path.join(folder, 'blog.db')}` } }),
    i18n: {
      supportedLanguages: { en, 'bn-BD': bnBd, 'bn-IN': bnIn },
      translations: {
        en: { blog: { onlyEnglish: 'Only in English', both: 'In both' } },
        'bn-BD': { blog: { both: 'দুই ভাষাতেই' } },
      },
    },
    editor: lexicalEditor({
      features: ({ defaultFeatures }) => [
        ...defaultFeatures,
        HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
        FixedToolbarFeature(),
        TextStateFeature(),
        EXPERIMENTAL_TableFeature(),
        UploadFeature({ collections: { media: { fields: [{ name: 'caption', type: 'text' }] } } }),
        BlocksFeature({
          blocks: [{ slug: 'code', fields: [{ name: 'code', type: 'code' }] }],
          inlineBlocks: [{ slug: 'mark', fields: [{ name: 'label', type: 'text' }] }],
        }),
      ],
    }),
    collections: [
      {
        slug: 'posts',
        fields: [
          { name: 'title', type: 'text' },
          { name: 'body', type: 'richText' },
        ],
      },
      { slug: 'media', upload: { staticDir: folder }, fields: [] },
    ],
    plugins: [seoPlugin({ collections: ['posts'] }), redirectsPlugin({ collections: ['posts'] })],
  })

/** What Payload itself would show, through its own `initI18n` and not by our reading of it. */
const textsIn = async (language: 'en' | 'bn-BD' | 'bn-IN', context: 'api' | 'client' = 'api') =>
  flattenTranslations(
    context === 'api'
      ? (await initI18n({ config: config.i18n, context, language })).translations
      : (await initI18n({ config: config.i18n, context, language })).translations,
  )

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'ekagro-translations-'))
  config = await build().then(completeTranslations)
  english = await textsIn('en')
  bengali = await textsIn('bn-BD')
})

afterAll(async () => {
  await rm(folder, { recursive: true, force: true })
})

describe('completeTranslations', () => {
  it('starts from English that holds the editor and both plugins', () => {
    expect([...english.keys()]).toEqual(
      expect.arrayContaining([
        'lexical:general:placeholder',
        'lexical:heading:label',
        'lexical:blocks:inlineBlocks:label',
        'lexical:textState:defaultStyle',
        'lexical:upload:label',
        'plugin-seo:autoGenerate',
        'plugin-redirects:fromUrl',
      ]),
    )
    expect(english.size).toBeGreaterThan(620)
  })

  it('leaves no key of English out of Bengali', () => {
    expect([...bengali.keys()].toSorted()).toEqual([...english.keys()].toSorted())
  })

  it('holds no Bengali for a key that Payload no longer has', () => {
    const ours = flattenTranslations({ ...bengaliLexical, ...bengaliSeo, ...bengaliRedirects })
    expect([...ours.keys()].filter((key) => !english.has(key))).toEqual([])
  })

  it('gives the browser the same keys in both languages', async () => {
    const [inEnglish, inBengali] = await Promise.all([
      textsIn('en', 'client'),
      textsIn('bn-BD', 'client'),
    ])
    expect([...inBengali.keys()].toSorted()).toEqual([...inEnglish.keys()].toSorted())
    expect(inBengali.get('general:restoring')).toBe('ফিরিয়ে আনা হচ্ছে…')
    expect(inBengali.size).toBeLessThan(bengali.size)
  })

  it('shows English in Bengali only where the list allows it', () => {
    const same = [...bengali].filter(([key, text]) => text === english.get(key))
    expect(same.map(([key]) => key)).toEqual(sameInBoth)
  })

  it('shows no Bengali with a fault', () => {
    const faults = [...bengali]
      .filter(([key]) => !sameInBoth.includes(key))
      .flatMap(([key, text]) =>
        bengaliFaults({ english: english.get(key) ?? '', bengali: text }).map(
          (fault) => `${key}: ${fault}: ${text}`,
        ),
      )
    expect(faults).toEqual([])
  })

  it('fills placeholders through the translator of Payload', async () => {
    const { t } = await initI18n({ config: config.i18n, context: 'api', language: 'bn-BD' })
    expect(t('general:addFilter')).toBe('ফিল্টার যোগ করুন')
    expect(t('error:followingFieldsInvalid', { count: 1 })).toBe('এই ঘরে ভুল আছে:')
    expect(t('error:followingFieldsInvalid', { count: 2 })).toBe('এই ঘরগুলোতে ভুল আছে:')
    expect(t('fields:addLabel', { label: 'ছবি' })).toBe('ছবি যোগ করুন')
  })

  it('falls back to English for a text that only English has', () => {
    expect(bengali.get('blog:onlyEnglish')).toBe('Only in English')
  })

  it('keeps what the configuration says in a language', () => {
    expect(bengali.get('blog:both')).toBe('দুই ভাষাতেই')
  })

  it('completes a language it has no texts for with English', async () => {
    const indian = await textsIn('bn-IN')
    expect([...indian.keys()].toSorted()).toEqual([...english.keys()].toSorted())
    expect(indian.get('plugin-seo:good')).toBe('Good')
  })

  it('names Bengali by its own name in the choice of languages', () => {
    expect(config.i18n.supportedLanguages['bn-BD']?.translations.general.thisLanguage).toBe('বাংলা')
  })

  it('leaves the dictionaries of the packages as they were', () => {
    expect(bnBd.translations.general.thisLanguage).toBe('বাংলা (বাংলাদেশ)')
    expect(Object.keys(bnBd.translations)).not.toContain('lexical')
  })

  it('changes nothing when run twice', () => {
    const once = structuredClone(config.i18n)
    expect(completeTranslations(config).i18n).toEqual(once)
  })
})
