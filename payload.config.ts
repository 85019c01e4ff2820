import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import { redirectsPlugin } from '@payloadcms/plugin-redirects'
import { seoPlugin } from '@payloadcms/plugin-seo'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { bnBd } from '@payloadcms/translations/languages/bnBd'
import { en } from '@payloadcms/translations/languages/en'
import { createTransport } from 'nodemailer'
import path from 'node:path'
import { buildConfig } from 'payload'
import sharp from 'sharp'

import { anyone, editors } from './collections/access'
import { ApiKeys } from './collections/ApiKeys'
import { Authors } from './collections/Authors'
import { Categories } from './collections/Categories'
import { Blog } from './collections/globals/Blog'
import { Navigation } from './collections/globals/Navigation'
import { Thresholds } from './collections/globals/Thresholds'
import { maximumUploadSize, mediaIn } from './collections/Media'
import { Pages } from './collections/Pages'
import { Posts } from './collections/Posts'
import { Tags } from './collections/Tags'
import { Users } from './collections/Users'
import { adsensePlugin } from './plugins/adsense'
import { cadencePlugin } from './plugins/cadence'
import { contactPlugin } from './plugins/contact'
import { frontendPlugin } from './plugins/frontend'
import { presentAsAsked } from './plugins/frontend/gather/presentAsAsked'
import { analysers, checks, messages, readers } from './plugins/measures'
import { nichePlugin } from './plugins/niche'
import { notificationsPlugin } from './plugins/notifications'
import { openApiPlugin } from './plugins/openapi'
import { originalityPlugin } from './plugins/originality'
import { wasRefused } from './plugins/originality/gate/wasRefused'
import { whyRefused } from './plugins/originality/gate/whyRefused'
import { findWebPages } from './plugins/originality/gather/findWebPages'
import { queueSweep } from './plugins/originality/gather/queueSweep'
import { portabilityPlugin } from './plugins/portability'
import { previewPlugin } from './plugins/preview'
import { qualityPlugin } from './plugins/quality'
import { readinessPlugin } from './plugins/readiness'
import { readLastReports } from './plugins/readiness/gather/readLastReports'
import { readWordCounts } from './plugins/readiness/gather/readWordCounts'
import { readSnapshot } from './plugins/readiness/gather/readSnapshot'
import { readinessTasks } from './plugins/readiness/tasks'
import { sitePlugin } from './plugins/site'
import { chromiumRenderer } from './plugins/site/render/chromiumRenderer'
import { trafficPlugin } from './plugins/traffic'
import { trustPlugin } from './plugins/trust'
import { answerProblems } from './src/cms/answerProblems'
import { webhooksPlugin } from './plugins/webhooks'
import { announce } from './plugins/webhooks/gather/announce'
import { bilingual } from './src/cms/bilingual'
import { bilingualRedirects } from './src/cms/bilingualRedirects'
import { bilingualSeoFields } from './src/cms/bilingualSeoFields'
import { bucketStorage } from './src/cms/bucketStorage'
import { chooseDatabase } from './src/cms/chooseDatabase'
import { completeTranslations } from './src/cms/completeTranslations'
import { limitPublicRead, limitPublicReads } from './src/cms/limitPublicReads'
import { blameTheBody } from './src/cms/blameTheBody'
import { forgivePreferences } from './src/cms/forgivePreferences'
import { logger } from './src/cms/logger'
import { type Environment, readEnvironment } from './src/cms/readEnvironment'
import { refuseBadValues } from './src/cms/refuseBadValues'
import { requireUserOnPluginEndpoints } from './src/cms/requireUserOnPluginEndpoints'
import { setupEndpoint } from './src/cms/setup/setupEndpoint'
import { announceMongoWrites } from './src/cms/writes/announceMongoWrites'
import { createFetch } from './src/fetch/createFetch'
import { fetchFromOrigin } from './src/fetch/fetchFromOrigin'

/** The whole product: database, collections, plugins, languages. Tests differ from production in the argument alone. */
export const defineCms = async (environment: Environment) => {
  const config = await buildConfig({
    admin: {
      user: 'users',
      avatar: 'default',
      importMap: { baseDir: path.resolve(/*turbopackIgnore: true*/ process.cwd()) },
      meta: {
        titleSuffix: ' · Ekagro',
        description: 'Ekagro, a headless CMS for a blog about one subject',
        openGraph: {
          siteName: 'Ekagro',
          title: 'Ekagro',
          description: 'A headless CMS for a blog about one subject',
        },
      },
    },
    ...(environment.serverUrl ? { serverURL: environment.serverUrl } : {}),
    csrf: environment.origins,
    collections: [
      Posts,
      Pages,
      Categories,
      Tags,
      Authors,
      mediaIn(environment.mediaDirectory),
      Users,
      ApiKeys,
    ].map(limitPublicReads),
    cors: environment.origins,
    globals: [Blog, Navigation, Thresholds],
    endpoints: [setupEndpoint],
    db: chooseDatabase(environment.databaseUrl),
    editor: lexicalEditor(),
    email: environment.smtpUrl
      ? nodemailerAdapter({
          defaultFromAddress: addressOf(environment.mailFrom),
          defaultFromName: nameOf(environment.mailFrom),
          transport: createTransport(environment.smtpUrl),
          skipVerify: true,
        })
      : undefined,
    custom: { address: environment.address, isMailSetUp: environment.smtpUrl !== null },
    graphQL: { disable: true },
    hooks: { afterError: [blameTheBody] },
    i18n: { supportedLanguages: { en, 'bn-BD': bnBd }, fallbackLanguage: 'bn-BD' },
    jobs: {
      access: { run: () => false, queue: () => false, cancel: () => false },
      enableConcurrencyControl: true,
      deleteJobOnComplete: true,
      tasks: [],
    },
    logger: logger(),
    // On SQLite triggers count them.
    onInit: (payload) => {
      if (payload.db.name !== 'sqlite') announceMongoWrites(payload)
    },
    loggingLevels: { APIError: 'info', AuthenticationError: 'info', LockedAuth: 'info' },
    maxDepth: 4,
    plugins: [
      seoPlugin({
        collections: ['posts', 'pages'],
        uploadsCollection: 'media',
        fields: bilingualSeoFields,
      }),
      redirectsPlugin({
        collections: ['posts', 'pages', 'categories', 'tags'],
        redirectTypes: ['301', '302'],
        redirectTypeFieldOverride: { options: bilingualRedirects.options },
        overrides: {
          labels: bilingualRedirects.labels,
          access: { create: editors, delete: editors, read: anyone, update: editors },
          admin: { group: bilingual({ en: 'Settings', bn: 'সেটিংস' }) },
          hooks: { beforeOperation: [limitPublicRead] },
        },
      }),
      requireUserOnPluginEndpoints('/plugin-seo/'),
      notificationsPlugin(),
      qualityPlugin(),
      readinessPlugin({
        analysers,
        checks,
        messages,
        readers,
        chromium: environment.chromium ?? null,
      }),
      nichePlugin({
        readSnapshot: (payload, onProgress) =>
          readSnapshot({
            payload,
            analysers,
            tasks: readinessTasks({ analysers, checks }),
            onProgress,
          }),
      }),
      originalityPlugin({
        ...(environment.gateBudget === undefined ? {} : { gateBudget: environment.gateBudget }),
        findPages: findWebPages({
          fetch: createFetch({ userAgent: 'Ekagro' }),
          fetchFrom: fetchFromOrigin({ userAgent: 'Ekagro' }),
        }),
      }),
      cadencePlugin({ readWords: readWordCounts, whyRefused, wasRefused }),
      trafficPlugin({
        journalDirectory: environment.journalDirectory,
        saltDirectory: environment.saltDirectory,
      }),
      trustPlugin(),
      contactPlugin(),
      sitePlugin({
        readSnapshot: (payload) =>
          readSnapshot({ payload, analysers: [], tasks: readinessTasks({ analysers, checks }) }),
        operator: environment.serverUrl,
        ...(environment.siteOrigins ? { allow: environment.siteOrigins } : {}),
        ...(environment.siteAuthority ? { ca: environment.siteAuthority } : {}),
        ...(environment.chromium
          ? { render: chromiumRenderer({ executable: environment.chromium }) }
          : {}),
      }),
      adsensePlugin({
        readReport: async (req) => (await readLastReports({ req, count: 1 }))[0] ?? null,
        messages,
        client: environment.adsenseClient ?? null,
        ...(environment.google ? { google: environment.google } : {}),
      }),
      frontendPlugin(),
      portabilityPlugin({
        afterImport: async (payload) => {
          await queueSweep(payload, { again: true })
          // One word for the whole of it: an import of a thousand posts is no thousand publications.
          await announce({
            payload,
            event: 'blog.updated',
            data: { collection: 'globals', id: 'import' },
          })
        },
      }),
      webhooksPlugin({ allow: environment.webhookOrigins }),
      previewPlugin({ present: presentAsAsked }),
      ...(environment.bucket ? [await bucketStorage(environment.bucket)] : []),
      openApiPlugin(),
      answerProblems,
      refuseBadValues(),
    ],
    secret: environment.secret,
    sharp,
    telemetry: false,
    typescript: {
      // `npm run generate` does; while developing or testing it would take a core for seconds at every start.
      autoGenerate: false,
      outputFile: path.resolve(/*turbopackIgnore: true*/ process.cwd(), 'src/payload-types.ts'),
    },
    upload: { limits: { fileSize: maximumUploadSize }, abortOnLimit: true },
  })
  return forgivePreferences(completeTranslations(config))
}

const addressOf = (from: string): string => /<([^>]+)>/.exec(from)?.[1] ?? from
const nameOf = (from: string): string => /^([^<]*)</.exec(from)?.[1]?.trim() || 'Ekagro'

export default defineCms(readEnvironment(process.env))
