import type { Check } from '../../src/check/check'
import { aboutIdentityCheck } from './checks/aboutIdentityCheck'
import { brokenLinksCheck } from './checks/brokenLinksCheck'
import { mainMenuCheck } from './checks/mainMenuCheck'
import { orphansCheck } from './checks/orphansCheck'
import { adBalanceCheck } from './checks/probe/adBalanceCheck'
import { adsTxtCheck } from './checks/probe/adsTxtCheck'
import { adsenseCrawlerCheck } from './checks/probe/adsenseCrawlerCheck'
import { headAccessCheck } from './checks/probe/headAccessCheck'
import { httpsCheck } from './checks/probe/httpsCheck'
import { indexableCheck } from './checks/probe/indexableCheck'
import { intrusiveCheck } from './checks/probe/intrusiveCheck'
import { mobileBasicsCheck } from './checks/probe/mobileBasicsCheck'
import { noWallCheck } from './checks/probe/noWallCheck'
import { noncontentAdsCheck } from './checks/probe/noncontentAdsCheck'
import { ownDomainCheck } from './checks/probe/ownDomainCheck'
import { publicLiveCheck } from './checks/probe/publicLiveCheck'
import { serverRenderedCheck } from './checks/probe/serverRenderedCheck'
import { sitemapCheck } from './checks/probe/sitemapCheck'
import { statusCodesCheck } from './checks/probe/statusCodesCheck'
import { privacyExistsCheck } from './checks/privacyExistsCheck'
import { trustLinkedCheck } from './checks/trustLinkedCheck'

/** Rules 32, 34 and 36 to 39, judged by what the CMS itself knows; 40 to 51, 55, 56 and 58 by what the public site shows. */
export const siteChecks = [
  privacyExistsCheck,
  aboutIdentityCheck,
  trustLinkedCheck,
  mainMenuCheck,
  brokenLinksCheck,
  orphansCheck,
  publicLiveCheck,
  httpsCheck,
  noWallCheck,
  adsenseCrawlerCheck,
  serverRenderedCheck,
  indexableCheck,
  sitemapCheck,
  statusCodesCheck,
  ownDomainCheck,
  headAccessCheck,
  adsTxtCheck,
  mobileBasicsCheck,
  adBalanceCheck,
  intrusiveCheck,
  noncontentAdsCheck,
] as readonly Check[]
