import type { Check } from '../../src/check/check'
import { activeWeeksCheck } from './checks/activeWeeksCheck'
import { burstCheck } from './checks/burstCheck'
import { recencyCheck } from './checks/recencyCheck'
import { siteHistoryCheck } from './checks/siteHistoryCheck'

/** Rules 21, 22, 23 and 25. Rule 24 needs the versions of posts and is not measured yet. */
export const cadenceChecks: readonly Check[] = [
  activeWeeksCheck,
  recencyCheck,
  burstCheck,
  siteHistoryCheck,
]
