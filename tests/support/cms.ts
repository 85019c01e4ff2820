import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { getPayload, type Payload, type SanitizedConfig } from 'payload'
import { test as base } from 'vitest'

import { defineCms } from '../../payload.config'
import type { Environment } from '../../src/cms/readEnvironment'
import { closeStores } from '../../src/cms/openStores'
import { createApi } from '../../src/server/createApi'
import { takeMongoDatabase, type TestDatabase } from './mongoDatabases'

type Http = (
  method: string,
  path: string,
  init?: {
    body?: unknown
    token?: string
    headers?: Record<string, string>
    /** The other end of the connection, as the server would tell it. */
    from?: string
  },
) => Promise<Response>

export type Cms = { payload: Payload; http: Http; directory: string }

const address = 'http://blog.test'

/** Which database this run of the integration suite uses: fresh files, or an empty database of its own on MONGODB_TEST_URL. */
const databaseOf = async (directory: string): Promise<TestDatabase> => {
  const url = process.env.MONGODB_TEST_URL
  if (url) return takeMongoDatabase(url)
  return {
    url: `file:${path.join(directory, 'blog.db')}`,
    isReady: true,
    ready: async () => {},
    giveBack: () => {},
  }
}

/** Has Mongoose leave collections and indexes alone: they are there. */
const withoutIndexing = (config: SanitizedConfig): SanitizedConfig => {
  const { init } = config.db
  const quiet: typeof init = (args) => {
    const adapter = init(args)
    return Object.assign(adapter, { connectOptions: { autoIndex: false, autoCreate: false } })
  }
  return { ...config, db: { ...config.db, init: quiet } }
}

type Model = { init(): Promise<unknown>; createIndexes(): Promise<unknown> }

/**
 * Waits for the collections and indexes that Mongoose makes behind: the engine for tests refuses an insert that would make
 * a collection while it is being made.
 */
const settleCollections = async (payload: Payload): Promise<void> => {
  const { connection } = payload.db as { connection?: { models: Record<string, Model> } }
  for (const model of Object.values(connection?.models ?? {})) {
    // oxlint-disable-next-line no-await-in-loop -- side by side is what the engine refuses
    await model.init().catch(() => model.createIndexes())
  }
}

/** A whole Ekagro without a server: real database, real REST API, nothing shared with another test file. */
export const createCms = async (
  environment: Partial<Environment> = {},
): Promise<Cms & { close(): Promise<void> }> => {
  const directory = await mkdtemp(path.join(tmpdir(), 'ekagro-'))
  process.env.EKAGRO_MEDIA_DIRECTORY = path.join(directory, 'media')
  const database = await databaseOf(directory)
  const defined = await defineCms({
    databaseUrl: database.url,
    secret: 'only-for-tests',
    mediaDirectory: path.join(directory, 'media'),
    journalDirectory: path.join(directory, 'traffic-journal'),
    saltDirectory: path.join(directory, 'salts'),
    smtpUrl: null,
    mailFrom: 'Ekagro <ekagro@blog.test>',
    serverUrl: null,
    address: 'http://admin.blog.test',
    origins: ['http://admin.blog.test'],
    webhookOrigins: [],
    bucket: null,
    ...environment,
  })
  const config =
    process.env.MONGODB_TEST_URL && database.isReady ? withoutIndexing(defined) : defined
  const payload = await getPayload({ config, key: directory })
  if (!database.isReady) {
    await settleCollections(payload)
    await database.ready()
  }
  const api = createApi({ config, instance: directory })
  const http: Http = async (method, route, { body, token, headers = {}, from } = {}) => {
    const isRaw = body instanceof FormData || typeof body === 'string'
    return api.fetch(
      new Request(`${address}${route}`, {
        method,
        headers: {
          ...(body === undefined || isRaw ? {} : { 'Content-Type': 'application/json' }),
          ...(token ? { Authorization: `JWT ${token}` } : {}),
          ...headers,
        },
        ...(body === undefined ? {} : { body: isRaw ? (body as BodyInit) : JSON.stringify(body) }),
      }),
      { remoteAddress: from ?? '' },
    )
  }
  const close = async (): Promise<void> => {
    await closeStores(payload)
    await payload.destroy()
    database.giveBack()
    await rm(directory, { recursive: true, force: true })
  }
  return { payload, http, directory, close }
}

/** Vitest's `test` with a `cms` for the whole file, which may differ from the usual one. */
export const testWith = (environment: Partial<Environment> = {}) =>
  base.extend<{ cms: Cms }>({
    cms: [
      // oxlint-disable-next-line no-empty-pattern -- Vitest reads the names that a fixture asks for
      async ({}, use) => {
        const cms = await createCms(environment)
        await use(cms)
        await cms.close()
      },
      { scope: 'file' },
    ],
  })

/** Vitest's `test` with a `cms` for the whole file. */
export const test = testWith()
