import type { Check } from '../../src/check/check'
import { aboutIdentityCheck } from './checks/aboutIdentityCheck'
import { brokenLinksCheck } from './checks/brokenLinksCheck'
import { mainMenuCheck } from './checks/mainMenuCheck'
import { orphansCheck } from './checks/orphansCheck'
import { privacyExistsCheck } from './checks/privacyExistsCheck'
import { trustLinkedCheck } from './checks/trustLinkedCheck'

/** Rules 32, 34 and 36 to 39, judged by what the CMS itself knows. */
export const siteChecks: readonly Check[] = [
  privacyExistsCheck,
  aboutIdentityCheck,
  trustLinkedCheck,
  mainMenuCheck,
  brokenLinksCheck,
  orphansCheck,
]
