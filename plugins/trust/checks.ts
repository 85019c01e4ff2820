import type { Check } from '../../src/check/check'
import { accountCheck } from './checks/accountCheck'
import { commentsCheck } from './checks/commentsCheck'
import { consentAndAgeCheck } from './checks/consentAndAgeCheck'
import { contactCheck } from './checks/contactCheck'
import { privacyDisclosuresCheck } from './checks/privacyDisclosuresCheck'

/** Rules 33, 35, 53, 59 and 60: what the pages say of advertising, and what only the owner knows. */
export const trustChecks = [
  privacyDisclosuresCheck,
  contactCheck,
  commentsCheck,
  consentAndAgeCheck,
  accountCheck,
] as readonly Check[]
