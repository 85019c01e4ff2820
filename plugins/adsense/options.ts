import type { PayloadRequest } from 'payload'

import type { Messages } from '../../src/check/messages'
import { createFetch } from '../../src/fetch/createFetch'
import { createPost } from '../../src/fetch/createPost'
import type { GuardedFetch } from '../../src/fetch/guardedFetch'
import type { GuardedPost } from '../../src/fetch/guardedPost'
import { userAgent } from '../../src/fetch/userAgent'
import type { JudgedReport } from './domain/applicationEvidence'

/** A report as it is recorded with an application. */
export type NewestReport = { id: string; createdAt: string; report: JudgedReport }

/** Where Google is asked. */
export type GoogleAddresses = { authorize: string; token: string; revoke: string; api: string }

export type OAuthClient = { id: string; secret: string }

export type AdsenseOptions = {
  /** The newest finished report, as whoever asks may see it. */
  readReport: (req: PayloadRequest) => Promise<NewestReport | null>
  /** The words of the report: verdicts and the titles of the rules. */
  messages: Messages
  /** The OAuth client of the operator; what is kept by the screen is used where this is null. */
  client?: OAuthClient | null
  /** Hours between two readings unasked; 24 unless told, `false` for never. */
  everyHours?: number | false
  /** For tests: another Google, the origins it may have, its authority, how waiting is done and for how long an answer is awaited. */
  google?: {
    addresses: GoogleAddresses
    allow: readonly string[]
    ca?: string
    wait?: (milliseconds: number) => Promise<void>
    timeout?: number
  }
}

export type ResolvedAdsenseOptions = Pick<AdsenseOptions, 'readReport' | 'messages'> & {
  client: OAuthClient | null
  everyHours: number | false
  addresses: GoogleAddresses
  fetch: GuardedFetch
  post: GuardedPost
  wait: (milliseconds: number) => Promise<void>
  /** Milliseconds. */
  timeout: number
}

const google: GoogleAddresses = {
  authorize: 'https://accounts.google.com/o/oauth2/v2/auth',
  token: 'https://oauth2.googleapis.com/token',
  revoke: 'https://oauth2.googleapis.com/revoke',
  api: 'https://adsense.googleapis.com/v2',
}

/** Fills in the defaults and makes the two ways out; refuses an interval that would be a burden. */
export const resolveOptions = (options: AdsenseOptions): ResolvedAdsenseOptions => {
  const { everyHours = 24 } = options
  if (everyHours !== false && !(everyHours >= 1)) {
    throw Object.assign(
      new Error('The options of the adsense plugin are wrong: everyHours is less than 1.'),
      { code: 'wrong-options' },
    )
  }
  const {
    addresses = google,
    allow = [],
    ca,
    wait = patience,
    timeout = 10_000,
  } = options.google ?? {}
  const wayOut = { userAgent, allow, ...(ca === undefined ? {} : { ca }) }
  return {
    readReport: options.readReport,
    messages: options.messages,
    client: options.client ?? null,
    everyHours,
    addresses,
    // Google's own limits are far above one request after the other, and its Retry-After is kept.
    fetch: createFetch({ ...wayOut, pause: 0, longestWait: 5_000 }),
    post: createPost(wayOut),
    wait,
    timeout,
  }
}

const patience = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds)
  })
