import type { Hit } from '../hit'
import type { FlagRow } from './flag'

/** A hit as a flag lists it. */
export const rowOf = ({
  at,
  day,
  path,
  source,
  country,
  device,
  browser,
  isEntry,
}: Hit): FlagRow => ({
  at,
  day,
  path,
  source,
  country,
  device,
  browser,
  views: 1,
  visits: isEntry ? 1 : 0,
})
