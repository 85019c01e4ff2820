import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'

import { findChromium } from '../chromium/findChromium'
import type { Bucket } from './bucket'
import { startError } from './startError'

export type Environment = {
  /** `file:…` for SQLite or `mongodb://…`. */
  databaseUrl: string
  secret: string
  mediaDirectory: string
  /** Where acknowledged hits wait for the store: on the machine's own disk, for this process alone. */
  journalDirectory: string
  /** Where the salts of visitors are kept on SQLite: apart from the database and from backups. */
  saltDirectory: string
  /** `smtp://` or `smtps://`; null when mail is not set up. */
  smtpUrl: string | null
  /** Sender of mails, such as `Blog <post@example.com>`. */
  mailFrom: string
  /** Where the admin is reached, when it is not where it listens. */
  serverUrl: string | null
  /** Where links in mails lead: `serverUrl`, else where the server listens on this machine. */
  address: string
  /** The only origins from which a signed-in browser's requests are taken; empty on a public HOST without `serverUrl`. */
  origins: string[]
  /** Origins of the operator's own network that webhooks may be sent to. */
  webhookOrigins: string[]
  /** Where pictures are kept instead of `mediaDirectory`; null for the folder. */
  bucket: Bucket | null
  /** The OAuth client by which AdSense is read; null where it is put in on the screen. */
  adsenseClient?: { id: string; secret: string } | null
  /** Another Google, on this machine: no setting, for tests. */
  google?: {
    addresses: { authorize: string; token: string; revoke: string; api: string }
    allow: readonly string[]
    ca?: string
    wait?: (milliseconds: number) => Promise<void>
    timeout?: number
  }
  /** Chromium, for looking at the public site as a telephone does and for reports as PDF; absent or null without one. */
  chromium?: string | null
  /** Milliseconds that publishing may wait for the originality gate, where they are not the usual ones: no setting, for tests. */
  gateBudget?: number
  /** Origins of the public site that may lie on this machine or in its network, such as a preview: no setting, for tests and scripts. */
  siteOrigins?: readonly string[]
  /** Certificate authorities that the visit of the public site believes in place of the usual ones, as PEM: no setting, for tests. */
  siteAuthority?: string
}

/**
 * Reads everything the product takes from the environment, and refuses with one line what cannot work.
 * On SQLite the secret is made once and kept beside the database with mode 600; MongoDB has no such folder, so there
 * PAYLOAD_SECRET must be given. Throws errors with code `start-refused`.
 */
export const readEnvironment = (env: Record<string, string | undefined>): Environment => {
  const isDevelopment = env.NODE_ENV === 'development'
  const databaseUrl = databaseUrlOf(env.DATABASE_URL, isDevelopment)
  const serverUrl = serverUrlOf(env.EKAGRO_URL)
  const smtpUrl = smtpUrlOf(env.SMTP_URL)
  const port = portOf(env.PORT)
  if (smtpUrl && !serverUrl && !isLoopback(env.HOST)) {
    throw startError(
      'EKAGRO_URL is not set; with SMTP_URL and a public HOST set it to the address of the admin, where links in mails lead.',
    )
  }
  return {
    databaseUrl,
    secret: secretOf({ env, databaseUrl }),
    mediaDirectory: path.resolve(env.EKAGRO_MEDIA_DIRECTORY ?? /*turbopackIgnore: true*/ 'media'),
    journalDirectory: path.resolve(
      /*turbopackIgnore: true*/ env.EKAGRO_JOURNAL_DIRECTORY ||
        path.join(dataDirectoryOf(databaseUrl), 'traffic-journal'),
    ),
    saltDirectory: path.resolve(
      /*turbopackIgnore: true*/ env.EKAGRO_SALT_DIRECTORY ||
        `${dataDirectoryOf(databaseUrl)}-salts`,
    ),
    smtpUrl,
    mailFrom: env.MAIL_FROM ?? 'Ekagro <ekagro@localhost>',
    serverUrl,
    address: serverUrl ?? `http://127.0.0.1:${port}`,
    origins: originsOf({ serverUrl, host: env.HOST, port }),
    webhookOrigins: webhookOriginsOf(env.EKAGRO_WEBHOOK_ORIGINS),
    bucket: bucketOf(env),
    chromium: findChromium(env),
    adsenseClient: adsenseClientOf(env),
  }
}

const databaseUrlOf = (value: string | undefined, isDevelopment: boolean): string => {
  if (!value) return isDevelopment ? 'file:./data/dev/blog.db' : 'file:./data/blog.db'
  if (value.startsWith('file:') && value.length > 'file:'.length) return value
  if (/^mongodb(\+srv)?:\/\/[^/\s]+/.test(value)) return value
  throw startError(
    'DATABASE_URL is neither file:path/to/blog.db nor mongodb://host/database; set one of the two, or unset it for SQLite in data/.',
  )
}

const secretOf = ({
  env,
  databaseUrl,
}: {
  env: Record<string, string | undefined>
  databaseUrl: string
}): string => {
  if (env.PAYLOAD_SECRET) return env.PAYLOAD_SECRET
  // Nothing is signed while building, and an image must not carry a secret.
  if (env.NEXT_PHASE === 'phase-production-build') return 'build-time-only'
  if (!databaseUrl.startsWith('file:')) {
    throw startError(
      'PAYLOAD_SECRET is not set; with MongoDB set it to a long random text that every process of this blog shares.',
    )
  }
  return keptSecret(dataDirectoryOf(databaseUrl))
}

/** The folder of a database file; `data` beside a database that is none. */
const dataDirectoryOf = (databaseUrl: string): string =>
  databaseUrl.startsWith('file:')
    ? path.dirname(path.resolve(/*turbopackIgnore: true*/ databaseUrl.slice('file:'.length)))
    : path.resolve(/*turbopackIgnore: true*/ 'data')

const keptSecret = (directory: string): string => {
  const file = path.join(directory, 'secret')
  try {
    if (!existsSync(file)) makeSecret({ directory, file })
    const secret = readFileSync(file, 'utf8').trim()
    if (secret !== '') return secret
  } catch (error) {
    throw startError(
      `The secret cannot be kept in ${file} (${(error as Error).message}); let this user write there, or set PAYLOAD_SECRET.`,
    )
  }
  throw startError(`${file} is empty; put the old secret back, or delete the file for a new one.`)
}

/** Linked into place whole: a process that starts at the same moment must not read half a secret. */
const makeSecret = ({ directory, file }: { directory: string; file: string }): void => {
  mkdirSync(directory, { recursive: true })
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600 })
  chmodSync(draft, 0o600)
  try {
    linkSync(draft, file)
  } catch (error) {
    // Another process of this blog made it first.
    if ((error as { code?: string }).code !== 'EEXIST') throw error
  } finally {
    rmSync(draft)
  }
}

const smtpUrlOf = (value: string | undefined): string | null => {
  if (!value) return null
  if (/^smtps?:\/\/[^/\s]+/.test(value)) return value
  throw startError(
    'SMTP_URL is not like smtp://user:password@host:587; correct it, or unset it to do without mail.',
  )
}

const portOf = (value: string | undefined): number => {
  if (!value) return 3000
  const port = Number(value)
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port
  throw startError('PORT is not a whole number from 1 to 65535; correct it, or unset it for 3000.')
}

const serverUrlOf = (value: string | undefined): string | null => {
  if (!value) return null
  if (/^https?:\/\/[^\s/]+$/.test(value)) return value
  throw startError(
    'EKAGRO_URL is not like https://cms.example.com (no path behind it); correct or unset it.',
  )
}

const bucketOf = (env: Record<string, string | undefined>): Bucket | null => {
  const { S3_BUCKET: name, S3_REGION, S3_ENDPOINT, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY } = env
  if (!name) return null
  if (!S3_ACCESS_KEY_ID || !S3_SECRET_ACCESS_KEY) {
    throw startError(
      'S3_BUCKET is set without S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY; set both, or unset it to keep pictures in a folder.',
    )
  }
  if (S3_ENDPOINT && !/^https?:\/\/[^\s/]+\/?$/.test(S3_ENDPOINT)) {
    throw startError(
      'S3_ENDPOINT is not like https://s3.example.com; correct it, or unset it for Amazon.',
    )
  }
  return {
    name,
    region: S3_REGION || 'us-east-1',
    endpoint: S3_ENDPOINT || null,
    accessKeyId: S3_ACCESS_KEY_ID,
    secretAccessKey: S3_SECRET_ACCESS_KEY,
  }
}

const adsenseClientOf = (env: Record<string, string | undefined>): Environment['adsenseClient'] => {
  const { EKAGRO_ADSENSE_CLIENT_ID: id, EKAGRO_ADSENSE_CLIENT_SECRET: secret } = env
  if (!id && !secret) return null
  if (id && secret && /^[\w.-]+\.apps\.googleusercontent\.com$/.test(id)) return { id, secret }
  throw startError(
    'EKAGRO_ADSENSE_CLIENT_ID and EKAGRO_ADSENSE_CLIENT_SECRET go together, the id ending in .apps.googleusercontent.com; set both, or unset both to put the client in on the screen.',
  )
}

const webhookOriginsOf = (value: string | undefined): string[] =>
  (value ?? '')
    .split(/[\s,]+/)
    .filter((origin) => origin !== '')
    .map((origin) => {
      if (/^https?:\/\/[^\s/]+$/.test(origin) && URL.canParse(origin)) return new URL(origin).origin
      throw startError(
        'EKAGRO_WEBHOOK_ORIGINS is not a list such as http://127.0.0.1:4321,http://site.internal; correct or unset it.',
      )
    })

const isLoopback = (host: string | undefined): boolean =>
  host === undefined || host === 'localhost' || host === '::1' || host.startsWith('127.')

/** On this machine the admin is opened as 127.0.0.1 or as localhost; both are the same server. */
const originsOf = ({
  serverUrl,
  host,
  port,
}: {
  serverUrl: string | null
  host: string | undefined
  port: string | number
}): string[] => {
  if (serverUrl) return [serverUrl]
  if (!isLoopback(host)) return []
  return ['127.0.0.1', 'localhost', '[::1]'].map((name) => `http://${name}:${port}`)
}
