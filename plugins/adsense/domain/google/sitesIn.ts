import { type GoogleSite, siteStates } from './googleReading'
import { recordsIn, textIn } from './recordsIn'

/** The sites in an answer to `accounts.sites.list`. */
export const sitesIn = (body: unknown): GoogleSite[] =>
  recordsIn(body, 'sites').map((site) => ({
    domain: textIn(site, 'domain', 255),
    state: siteStates.find((state) => state === site.state) ?? 'STATE_UNSPECIFIED',
    autoAds: site.autoAdsEnabled === true,
  }))
