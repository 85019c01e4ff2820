import { type Flag, type FlagRow, mostRows } from './flag'
import { flagId } from './flagId'
import type { SilentPlace } from './silentPlaces'

/**
 * The flag of a page or a day that is opened and not read. `sums` are behind it: the days of the page, or the pages of the day. A page
 * is the same finding for a month, so that an editor's word on it stays.
 */
export function silentFlag({
  place: { path, day, share, others, views, visits },
  sums,
}: {
  place: SilentPlace
  sums: readonly Pick<FlagRow, 'day' | 'path' | 'views' | 'visits'>[]
}): Flag {
  const kind = 'zero-engagement'
  const subject = path ?? ''
  return {
    id: flagId({ kind, day: path === null ? day : day.slice(0, 7), subject }),
    kind,
    day,
    subject,
    figures: { share, others, views },
    visits,
    source: '',
    rows: sums
      .slice(0, mostRows)
      .map((sum) => ({ at: null, source: '', country: '', device: '', browser: '', ...sum })),
    count: sums.length,
  }
}
