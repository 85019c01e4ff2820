import type { Check } from '../../src/check/check'
import { activeWeeksCheck } from './checks/activeWeeksCheck'
import { burstCheck } from './checks/burstCheck'
import { dateHonestyCheck } from './checks/dateHonestyCheck'
import { recencyCheck } from './checks/recencyCheck'
import { siteHistoryCheck } from './checks/siteHistoryCheck'

/** Rules 21 to 25. */
export const cadenceChecks: readonly Check[] = [
  activeWeeksCheck,
  recencyCheck,
  burstCheck,
  dateHonestyCheck,
  siteHistoryCheck,
]
