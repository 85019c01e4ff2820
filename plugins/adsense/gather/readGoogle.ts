import { accountsIn } from '../domain/google/accountsIn'
import { alertsIn } from '../domain/google/alertsIn'
import type { GoogleAccount, GoogleReading, GoogleSite } from '../domain/google/googleReading'
import { hostOfSite } from '../domain/google/hostOfSite'
import { policyIssuesIn } from '../domain/google/policyIssuesIn'
import { siteOfBlog } from '../domain/google/siteOfBlog'
import { sitesIn } from '../domain/google/sitesIn'
import type { AskApi } from './askApi'
import { googleError } from './googleError'
import { listAll } from './listAll'

const mostAccounts = 5
const mostIssues = 500

/**
 * Reads account, sites, policy issues and alerts. Of several accounts it is the one of the blog's publisher id, else the one that has the blog
 * among its sites, else the first.
 * @throws GoogleError no-account and what `askApi` throws
 */
export const readGoogle = async ({
  ask,
  blog,
  now,
}: {
  ask: AskApi
  blog: { address: string | null; publisherId: string | null }
  now: Date
}): Promise<GoogleReading> => {
  const accounts = await listAll({ ask, path: 'accounts', read: accountsIn })
  const { account, sites } = await choose({ ask, accounts, blog })
  const all = await listAll({ ask, path: `${account.name}/policyIssues`, read: policyIssuesIn })
  const own = blog.address === null ? null : hostOfSite(blog.address)
  const isOwn = (site: string): boolean => own !== null && hostOfSite(site) === own
  const alerts = alertsIn(await ask(`${account.name}/alerts`))
  return {
    at: now.toISOString(),
    account,
    accounts: accounts.length,
    sites,
    issues: all
      .toSorted((one, other) => Number(isOwn(other.site)) - Number(isOwn(one.site)))
      .slice(0, mostIssues),
    issueCount: all.length,
    alerts,
  }
}

const choose = async ({
  ask,
  accounts,
  blog,
}: {
  ask: AskApi
  accounts: readonly GoogleAccount[]
  blog: { address: string | null; publisherId: string | null }
}): Promise<{ account: GoogleAccount; sites: GoogleSite[] }> => {
  const named = accounts.find(({ name }) => name === `accounts/${blog.publisherId}`)
  let first: { account: GoogleAccount; sites: GoogleSite[] } | null = null
  for (const account of named ? [named] : accounts.slice(0, mostAccounts)) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other, and seldom more than one
    const sites = await listAll({ ask, path: `${account.name}/sites`, read: sitesIn })
    if (siteOfBlog({ sites, address: blog.address })) return { account, sites }
    first ??= { account, sites }
  }
  if (first) return first
  const detail = 'The person who gave the permission has no AdSense account.'
  throw googleError({ code: 'no-account', detail, retryAt: null })
}
