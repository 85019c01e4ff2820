import type { PayloadRequest } from 'payload'

import { readBlogSettings } from '../../../src/cms/readBlogSettings'
import type { User } from '../../../src/payload-types'
import type {
  GoogleAccount,
  GoogleAlert,
  GoogleSite,
  SeenState,
} from '../domain/google/googleReading'
import { hostOfSite } from '../domain/google/hostOfSite'
import { siteOfBlog } from '../domain/google/siteOfBlog'
import type { GoogleTrouble } from '../domain/google/googleTrouble'
import { googleStore } from '../store/googleStore'
import { type LinkedIssue, linkIssues } from './linkIssues'
import { redirectUriOf } from './redirectUriOf'

const shown = 100
const silence = 2 * 60_000

/** What the screen shows of Google. No secret is in it, sealed or not. */
export type AdsenseState = {
  /** The public address of the blog; null until it is set. */
  address: string | null
  /** For administrators alone. */
  client: { id: string | null; from: 'operator' | 'screen' | null; redirectUri: string } | null
  connection: { at: string; by: string } | null
  /** A reading was asked for and has not come back. */
  isReading: boolean
  reading: {
    at: string
    account: GoogleAccount
    accounts: number
    ours: GoogleSite | null
    others: readonly GoogleSite[]
    /** Of the blog's host, at most a hundred. */
    issues: readonly LinkedIssue[]
    issueCount: number
    /** Of other sites of the account. */
    otherIssues: number
    alerts: readonly GoogleAlert[]
  } | null
  trouble: (GoogleTrouble & { at: string }) | null
  /** When Google's state of the blog's site changed, the newest first. */
  seen: readonly SeenState[]
}

export const readAdsenseState = async ({
  req,
  operatorClient,
  user,
}: {
  req: PayloadRequest
  /** Id of the OAuth client of the operator. */
  operatorClient: string | null
  user: Pick<User, 'role'>
}): Promise<AdsenseState> => {
  const { payload } = req
  const store = googleStore(payload)
  const [settings, kept, connection, { reading, trouble, seen, askedAt }] = await Promise.all([
    readBlogSettings({ payload, req }),
    store.client(),
    store.connection(),
    store.reading(),
  ])
  const { address } = settings
  const ours = reading && siteOfBlog({ sites: reading.sites, address })
  const own = address === null ? null : hostOfSite(address)
  const ownIssues = (reading?.issues ?? []).filter(({ site }) => hostOfSite(site) === own)
  const last = Math.max(
    0,
    ...[reading?.at, trouble?.at].flatMap((at) => (at ? Date.parse(at) : [])),
  )
  const asked = askedAt ? Date.parse(askedAt) : 0
  return {
    address,
    client:
      user.role === 'admin'
        ? {
            id: operatorClient ?? kept?.id ?? null,
            from: operatorClient ? 'operator' : kept ? 'screen' : null,
            redirectUri: redirectUriOf(payload),
          }
        : null,
    connection: connection ? { at: connection.at, by: connection.by } : null,
    isReading: connection !== null && asked > last && Date.now() - asked < silence,
    reading: reading && {
      at: reading.at,
      account: reading.account,
      accounts: reading.accounts,
      ours,
      others: reading.sites.filter((site) => site !== ours),
      issues: await linkIssues({ req, issues: ownIssues.slice(0, shown), settings }),
      issueCount: ownIssues.length,
      otherIssues: reading.issueCount - ownIssues.length,
      alerts: reading.alerts,
    },
    trouble,
    seen: ours ? seen.filter(({ domain }) => domain === ours.domain) : [],
  }
}
